import { daysBetween } from '../parts/day';
import { sentence, type Telling } from './telling';

/** What was forecast for a milestone, as reported on a day. */
export interface DateReport {
  reportedOn: string;
  forecastOn: string;
  reason?: string;
  href?: string;
}

/** A milestone with every date it was given, oldest first. */
export interface SlippingMilestone {
  id: string;
  name: string;
  href?: string;
  reports: readonly DateReport[];
  achievedOn?: string;
}

/** Days from the first date to the last one; null if it was never given one. */
export function slipOf({ reports }: SlippingMilestone): number | null {
  const [first, last] = [reports[0], reports.at(-1)];
  return first && last ? daysBetween(first.forecastOn, last.forecastOn) : null;
}

/** What moved furthest, in either direction, first. */
export const mostSlipped = (milestones: readonly SlippingMilestone[]) =>
  milestones.toSorted((a, b) => Math.abs(slipOf(b) ?? -1) - Math.abs(slipOf(a) ?? -1));

/** Which date moved most, how often, and why it last did. */
export function slipFinding(milestones: readonly SlippingMilestone[], { t, say }: Telling): string {
  const [worst] = mostSlipped(milestones);
  const slip = worst && slipOf(worst);
  if (!worst || slip === null || slip === undefined) return sentence([t('slip.noDates')]);
  if (slip === 0) return sentence([t('slip.noMoves')]);
  const moves = worst.reports.filter(
    ({ forecastOn }, index) => index > 0 && forecastOn !== worst.reports[index - 1]?.forecastOn,
  );
  const reason = moves.at(-1)?.reason;
  return sentence([
    t(slip > 0 ? 'slip.later' : 'slip.earlier', {
      name: worst.name,
      days: t('word.days', say.counted(Math.abs(slip))),
      moves: t('slip.moves', say.counted(moves.length)),
    }),
    reason && t('slip.lastFor', { reason }),
  ]);
}
