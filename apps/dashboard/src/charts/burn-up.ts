import { daysBetween } from '../parts/day';
import type { Formats } from '../parts/format';

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
export function burnUpFinding({ days, due }: BurnUpData, say: Formats): string {
  const last = days.findLast(({ done }) => done !== null);
  const first = days[0];
  if (!last || !first) return 'No item is counted yet.';
  const done = last.done ?? 0;
  const [left, grown] = [last.scope - done, last.scope - first.scope];
  const share = last.scope > 0 ? ` (${say.percent((100 * done) / last.scope)})` : '';
  const pace = paceOf(days);
  const weeks = due ? daysBetween(last.day, due) / 7 : null;
  const need = weeks !== null && weeks > 0 ? left / weeks : null;
  return [
    `${say.number(done)} of ${say.count(last.scope, 'item')} done${share}`,
    grown === 0
      ? ''
      : `; the list ${grown > 0 ? 'grew' : 'shrank'} by ${say.number(Math.abs(grown))}`,
    pace !== null ? `; ${say.number(pace)} a week now` : '',
    pace !== null && need !== null && due ? `, ${say.number(need)} needed by ${say.day(due)}` : '',
  ]
    .join('')
    .concat('.');
}
