import { type Day, daysBetween } from './days';

/** A value on a day. */
export interface DayValue {
  readonly on: Day;
  readonly value: number;
}

/** The plan of a measure: from the baseline, over points agreed on the way, to the target. */
export interface Trajectory {
  readonly baseline: DayValue;
  readonly target: DayValue;
  /** In any order; a point that is not between the two days is not part of the plan. */
  readonly points?: readonly DayValue[];
}

/**
 * How much of the way from baseline to target is done, as a share: 0 at the baseline, 1 at the
 * target, whichever direction is better. It is not capped: below 0 is worse than the baseline,
 * above 1 is beyond the target.
 *
 * Undefined when the target equals the baseline: such a measure is to be maintained, see
 * `withinBand`. Source: domain notes 3.3 (1).
 */
export function attainment(baseline: number, target: number, actual: number): number | undefined {
  if (target === baseline) return undefined;
  return (actual - baseline) / (target - baseline) + 0; // + 0: no -0
}

/**
 * The planned value P(t) of a day, in the unit of the measure: straight lines from baseline over
 * the points to the target. Before the baseline's day it is the baseline, from the target's day on
 * the target. Of two points on one day the later one of the list counts.
 */
export function plannedValue(trajectory: Trajectory, day: Day): number {
  const { baseline, target } = trajectory;
  if (daysBetween(target.on, day) >= 0) return target.value;
  if (daysBetween(baseline.on, day) <= 0) return baseline.value;
  const knots = [baseline, ...pointsBetween(trajectory), target];
  const next = knots.findIndex((knot) => daysBetween(day, knot.on) > 0);
  const from = knots[next - 1] ?? baseline;
  const to = knots[next] ?? target;
  const share = daysBetween(from.on, day) / daysBetween(from.on, to.on);
  return from.value + share * (to.value - from.value);
}

/**
 * The attainment that the plan foresees for a day, as a share like `attainment`. Undefined when
 * the target equals the baseline. Source: domain notes 3.3 (2).
 */
export function plannedAttainment(trajectory: Trajectory, day: Day): number | undefined {
  const { baseline, target } = trajectory;
  return attainment(baseline.value, target.value, plannedValue(trajectory, day));
}

/**
 * Attainment minus planned attainment, as a share: -0.05 is five percentage points behind the
 * plan. Undefined when one of the two is. Source: domain notes 3.3 (2).
 */
export function trajectoryVariance(
  actual: number | undefined,
  planned: number | undefined,
): number | undefined {
  return actual === undefined || planned === undefined ? undefined : actual - planned;
}

function pointsBetween({ baseline, target, points = [] }: Trajectory): DayValue[] {
  return points
    .filter(({ on }) => daysBetween(baseline.on, on) > 0 && daysBetween(on, target.on) > 0)
    .sort((one, other) => daysBetween(other.on, one.on));
}
