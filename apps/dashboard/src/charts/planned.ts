import { daysBetween } from '../parts/day';
import { sentence, type Telling } from './telling';

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
export function timelineFinding(
  milestones: readonly PlannedMilestone[],
  { t, say }: Telling,
): string {
  const ahead = milestones.filter(({ achievedOn }) => !achievedOn);
  const late = ahead.filter((milestone) => (slipOf(milestone) ?? 0) > 0);
  const [worst] = late.toSorted((a, b) => (slipOf(b) ?? 0) - (slipOf(a) ?? 0));
  const undated = ahead.filter(({ forecastOn }) => !forecastOn).length;
  return sentence([
    t('timeline.finding', {
      n: say.number(milestones.length - ahead.length),
      all: say.number(milestones.length),
    }),
    worst
      ? t('timeline.late', {
          ...say.counted(late.length),
          ahead: say.number(ahead.length),
          name: worst.name,
          days: t('word.days', say.counted(slipOf(worst) ?? 0)),
        })
      : ahead.length > 0 && t('timeline.onTime'),
    undated > 0 && t('timeline.undated', { n: say.number(undated) }),
  ]);
}
