import type { Trajectory } from '@plumbline/figures';
import type { BenefitRecord } from './benefit.document';
import type { ValueOnDay } from './benefit.documents';
import type { TrackedMeasure } from './tracked.view';

/** What a benefit is judged against: the latest version of baseline and target. */
export interface Expectation {
  readonly baseline?: ValueOnDay;
  readonly target?: ValueOnDay;
  readonly latest?: ValueOnDay;
  /** Measurements since the baseline, within its version of the definition. */
  readonly readings: readonly ValueOnDay[];
  /** Why the readings do not compare with the baseline, if they do not. */
  readonly broken?: string;
}

/** The expectation of a benefit, out of its own versions and those of its measure. */
export function expectationOf(record: BenefitRecord, measure?: TrackedMeasure): Expectation {
  if (!measure) return { readings: [] };
  const baseline = baselineOf(record, measure);
  const target = targetOf(record, measure);
  const version = measure.baseline?.definitionVersion;
  const since = measure.readings.filter(({ on }) => !baseline || on >= baseline.on);
  const readings = since.filter(({ definitionVersion }) => definitionVersion === (version ?? 1));
  const last = since.at(-1);
  const broken =
    last && last.definitionVersion !== version
      ? 'The definition of the measure was changed since the baseline; accept a new one.'
      : undefined;
  return { baseline, target, latest: last, readings, broken };
}

/** The plan that the expectation foresees, if it is complete. */
export function trajectoryOf({ baseline, target }: Expectation): Trajectory | undefined {
  return baseline && target && baseline.on < target.on ? { baseline, target } : undefined;
}

function baselineOf(record: BenefitRecord, measure: TrackedMeasure): ValueOnDay | undefined {
  const renewed = record.rebaselines.findLast(({ baseline }) => baseline !== undefined);
  if (renewed) return { value: renewed.baseline!, on: measure.baseline?.on ?? renewed.on };
  return measure.baseline && { value: measure.baseline.value, on: measure.baseline.on };
}

function targetOf(record: BenefitRecord, measure: TrackedMeasure): ValueOnDay | undefined {
  const first = record.profiledTarget ?? measure.target;
  const value =
    record.rebaselines.findLast(({ target }) => target !== undefined)?.target ?? first?.value;
  const on =
    record.rebaselines.findLast(({ targetOn }) => targetOn !== undefined)?.targetOn ?? first?.on;
  return value === undefined || on === undefined ? undefined : { value, on };
}
