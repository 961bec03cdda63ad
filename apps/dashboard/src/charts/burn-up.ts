import { daysBetween } from '../parts/day';
import { sentence, type Telling } from './telling';

/** How many items were on the list on a day, and how many of them were done; null: not counted. */
export interface BurnUpDay {
  day: string;
  scope: number;
  done: number | null;
}

/** How many are expected to be done on a day, and the range that holds in four of five cases. */
export interface BurnUpForecast {
  day: string;
  low: number;
  high: number;
}

/** What a burn-up is drawn from. */
export interface BurnUpData {
  days: readonly BurnUpDay[];
  plan?: readonly { day: string; done: number }[];
  forecast?: readonly BurnUpForecast[];
  /** The day on which all must be done. */
  due?: string;
}

const PACE_DAYS = 28;

/** Items done in a week, over the last four; null if that is not known. */
export function paceOf(days: readonly BurnUpDay[]): number | null {
  const known = days.filter(({ done }) => done !== null);
  const last = known.at(-1);
  const before = known.findLast(({ day }) => last && daysBetween(day, last.day) >= PACE_DAYS);
  if (!last || !before) return null;
  const weeks = daysBetween(before.day, last.day) / 7;
  return ((last.done ?? 0) - (before.done ?? 0)) / weeks;
}

/** How much is done, how the list grew, and whether the pace is enough. */
export function burnUpFinding({ days, due }: BurnUpData, { t, say }: Telling): string {
  const last = days.findLast(({ done }) => done !== null);
  const first = days[0];
  if (!last || !first) return sentence([t('burnUp.uncounted')]);
  const done = last.done ?? 0;
  const [left, grown] = [last.scope - done, last.scope - first.scope];
  const pace = paceOf(days);
  const weeks = due ? daysBetween(last.day, due) / 7 : null;
  const need = weeks !== null && weeks > 0 ? left / weeks : null;
  const begin = { n: say.number(done), items: t('burnUp.items', say.counted(last.scope)) };
  return sentence([
    last.scope > 0
      ? t('burnUp.findingShare', { ...begin, share: say.percent((100 * done) / last.scope) })
      : t('burnUp.finding', begin),
    grown !== 0 &&
      t(grown > 0 ? 'burnUp.grew' : 'burnUp.shrank', { n: say.number(Math.abs(grown)) }),
    pace !== null && t('burnUp.pace', { n: say.number(pace) }),
    pace !== null &&
      need !== null &&
      due &&
      t('burnUp.need', { n: say.number(need), day: say.day(due) }),
  ]);
}
