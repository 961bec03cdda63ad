import { Refused } from '@plumbline/event-sourcing';
import type { DayValue } from '@plumbline/figures';

/** What is expected of a benefit so far, read from its measure and its own versions. */
export interface ExpectedSoFar {
  readonly baseline?: DayValue;
  readonly target?: DayValue;
  /** Its measure is to stay where it is: there the target is the baseline. */
  readonly maintained: boolean;
}

/** Refuses a target by which nothing could be attained, or that ends before it begins. */
export function assertReachable({ baseline, target, maintained }: ExpectedSoFar): void {
  if (!baseline || !target) return;
  if (!maintained && target.value === baseline.value) {
    throw new Refused('The target equals the baseline, so nothing would be attained.');
  }
  if (target.on <= baseline.on) {
    throw new Refused(
      `The target's day, ${target.on}, must be after the baseline's day, ${baseline.on}.`,
    );
  }
}
