import { daysBetween } from '../parts/day';
import type { Formats } from '../parts/format';

/** A milestone on its way: where it was first planned, where it is expected, when it was reached. */
export interface PlannedMilestone {
  id: string;
  name: string;
  href?: string;
  kind?: 'milestone' | 'gate';
  baselineOn?: string;
  forecastOn?: string;
  /** The day that is kept in four of five cases. */
  safeOn?: string;
  achievedOn?: string;
  suspended?: boolean;
}

/** Days from the baseline to where it is now; null if it has none. */
export const slipOf = ({ baselineOn, forecastOn, achievedOn }: PlannedMilestone): number | null => {
  const at = achievedOn ?? forecastOn;
  return baselineOn && at ? daysBetween(baselineOn, at) : null;
};

/** How many are done, how many of the others are late, and which is latest. */
export function timelineFinding(milestones: readonly PlannedMilestone[], say: Formats): string {
  const ahead = milestones.filter(({ achievedOn }) => !achievedOn);
  const late = ahead.filter((milestone) => (slipOf(milestone) ?? 0) > 0);
  const [worst] = late.toSorted((a, b) => (slipOf(b) ?? 0) - (slipOf(a) ?? 0));
  const undated = ahead.filter(({ forecastOn }) => !forecastOn).length;
  return [
    `${say.number(milestones.length - ahead.length)} of ${say.number(milestones.length)} achieved`,
    late.length > 0 && worst
      ? `; ${say.number(late.length)} of the ${say.number(ahead.length)} ahead ${say.is(late.length)} later than first planned, ${worst.name} by ${say.count(slipOf(worst) ?? 0, 'day')}`
      : ahead.length > 0
        ? '; none of those ahead is later than first planned'
        : '',
    undated > 0 ? `; ${say.number(undated)} without a date` : '',
  ]
    .join('')
    .concat('.');
}
