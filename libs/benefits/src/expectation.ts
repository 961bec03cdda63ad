import type { DayValue, Trajectory } from '@plumbline/figures';
import type { BenefitRecord } from './benefit.document';
import type { TrackedMeasure, TrackedValue } from './tracked.view';

/** What a benefit is judged against: the latest version of baseline and target. */
export interface Expectation {
  readonly baseline?: DayValue;
  readonly target?: DayValue;
  readonly latest?: DayValue;
  /** Measurements since the baseline, by its version of the definition. */
  readonly readings: readonly DayValue[];
  /** Why the latest measurement does not compare with the baseline, if it does not. */
  readonly broken?: string;
}

/** The expectation of a benefit, out of its own versions and those of its measure. */
export function expectationOf(
  record: Pick<BenefitRecord, 'rebaselines' | 'profiledTarget'>,
  measure?: TrackedMeasure,
): Expectation {
  if (!measure) return { readings: [] };
  const baseline = baselineOf(record, measure);
  const target = targetOf(record, measure);
  if (!baseline) return { target, latest: measure.readings.at(-1), readings: [] };
  const latest = measure.readings.findLast(({ on }) => on >= baseline.on);
  const compares = ({ definitionVersion }: TrackedValue) =>
    definitionVersion === baseline.definitionVersion;
  const readings = measure.readings.filter((value) => value.on >= baseline.on && compares(value));
  const broken =
    latest && !compares(latest)
      ? 'The definition of the measure was changed since the baseline; accept a new one.'
      : undefined;
  return { baseline, target, latest, readings, broken };
}

/** The measurements that came after the baseline: what was measured on its own day is where it began. */
export function afterBaseline({ baseline, readings }: Expectation): readonly DayValue[] {
  return baseline ? readings.filter(({ on }) => on > baseline.on) : [];
}

/** The plan that the expectation foresees, if it is complete. */
export function trajectoryOf({ baseline, target }: Expectation): Trajectory | undefined {
  return baseline && target && baseline.on < target.on ? { baseline, target } : undefined;
}

/**
 * The baseline in force. A new one of the benefit restates that of its measure, on the same day; but
 * one that the measure got later, or by a later version of the definition, takes its place.
 */
function baselineOf(
  { rebaselines }: Pick<BenefitRecord, 'rebaselines'>,
  { baseline: accepted, definitions }: TrackedMeasure,
): TrackedValue | undefined {
  const renewed = rebaselines.findLast(({ baseline }) => baseline !== undefined);
  if (renewed?.baseline === undefined) return accepted;
  const { baseline: value, on } = renewed;
  const definitionVersion = definitions.findLast(({ since }) => since <= on)?.version ?? 1;
  if (!accepted || accepted.definitionVersion < definitionVersion) {
    return { value, on, definitionVersion };
  }
  const isLater = accepted.definitionVersion > definitionVersion || accepted.on > on;
  return isLater ? accepted : { ...accepted, value };
}

function targetOf(
  { rebaselines, profiledTarget }: Pick<BenefitRecord, 'rebaselines' | 'profiledTarget'>,
  measure: TrackedMeasure,
): DayValue | undefined {
  const first = profiledTarget ?? measure.target;
  const value = rebaselines.findLast(({ target }) => target !== undefined)?.target ?? first?.value;
  const on = rebaselines.findLast(({ targetOn }) => targetOn !== undefined)?.targetOn ?? first?.on;
  return value === undefined || on === undefined ? undefined : { value, on };
}
