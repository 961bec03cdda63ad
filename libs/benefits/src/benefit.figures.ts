import type { Day } from '@plumbline/event-store';
import {
  attainment,
  forecastGap,
  performanceStatus,
  plannedAttainment,
  trendForecast,
} from '@plumbline/figures';
import type { Benefit, BenefitRecord } from './benefit.document';
import type { Forecast } from './benefit.documents';
import { valueOf } from './benefit.value';
import { expectationOf, trajectoryOf, type Expectation } from './expectation';
import type { TrackedMeasure } from './tracked.view';

const TREND_POINTS = 6;

/** A benefit with all that is computed from its facts and those of its measure, as of a day. */
export function withFigures(
  record: BenefitRecord,
  measure: TrackedMeasure | undefined,
  today: Day,
): Benefit {
  const { measureId, profiledTarget, forecasts, ...shown } = record;
  const expectation = expectationOf(record, measure);
  const { baseline, target, latest } = expectation;
  const shares = expectation.broken ? {} : sharesOf(expectation);
  return {
    ...shown,
    ...shares,
    ...valueOf(record, expectation, measure?.frequencyDays),
    baseline,
    target,
    latest,
    measure: measure && described(measure),
    forecast: forecastOf(forecasts, expectation),
    phase: phaseOf(record, expectation),
    ...statusOf({ ...record, ...shares }, measure, expectation, today),
  };
}

function described({ id, name, unit, direction }: TrackedMeasure) {
  return { id, name, unit, direction };
}

function sharesOf(expectation: Expectation) {
  const { baseline, target, latest } = expectation;
  if (!baseline || !target || !latest) return {};
  const plan = trajectoryOf(expectation);
  return {
    attainment: attainment(baseline.value, target.value, latest.value),
    plannedAttainment: plan && plannedAttainment(plan, latest.on),
  };
}

function forecastOf(
  statements: BenefitRecord['forecasts'],
  { readings, target }: Expectation,
): Forecast {
  const statement = statements.at(-1);
  const stated = statement?.value;
  return {
    statements,
    statement,
    stated,
    trend: target && trendForecast(readings.slice(-TREND_POINTS), target.on),
    gap: stated === undefined || !target ? undefined : forecastGap(stated, target.value),
  };
}

/** How far it has come: each phase needs all that the one before it needs. */
function phaseOf(
  record: BenefitRecord,
  { baseline, target, readings }: Expectation,
): Benefit['phase'] {
  if (record.retiredFor) return 'retired';
  if (record.verification) return record.verification.verdict;
  if (record.promise.status === 'rejected') return 'rejected';
  if (!record.owner) return 'promised';
  if (!baseline || !record.counting) return 'accepted';
  if (!target) return 'baselined';
  return readings.some(({ on }) => on > baseline.on) ? 'tracking' : 'planned';
}

function statusOf(
  record: BenefitRecord,
  measure: TrackedMeasure | undefined,
  expectation: Expectation,
  today: Day,
): Pick<Benefit, 'status' | 'statusReason'> {
  return (
    lifeStatus(record) ??
    noStatus(record, measure, expectation) ?? {
      ...performance(record, measure!, expectation, today),
    }
  );
}

/** The status of a benefit whose story has ended. */
function lifeStatus({ promise, verification, retiredFor }: BenefitRecord) {
  if (retiredFor) return { status: 'retired', statusReason: retiredFor } as const;
  if (promise.status === 'rejected') {
    return { status: 'rejected', statusReason: promise.rejectedFor ?? '' } as const;
  }
  if (!verification) return undefined;
  const { verdict, by, on, note } = verification;
  return { status: verdict, statusReason: `Verified by ${by} on ${on}. ${note ?? ''}`.trim() };
}

/** Why there is nothing to judge by: grey, never green. */
function noStatus(
  { promise }: BenefitRecord,
  measure: TrackedMeasure | undefined,
  { broken, baseline }: Expectation,
) {
  const status = 'noData' as const;
  if (promise.status === 'open') return { status, statusReason: 'Nobody accepted it yet.' };
  if (!measure) return { status, statusReason: 'It has no profile and no measure yet.' };
  if (broken) return { status, statusReason: broken };
  if (!baseline) return { status, statusReason: 'No baseline was accepted yet.' };
  return undefined;
}

function performance(
  record: BenefitRecord,
  measure: TrackedMeasure,
  { baseline, latest }: Expectation,
  today: Day,
) {
  const held = measure.direction === 'maintain' && baseline && latest;
  const { status, reason } = performanceStatus({
    attainment: record.attainment,
    planned: record.plannedAttainment,
    maintain: held
      ? { baseline: baseline.value, actual: latest.value, tolerance: measure.tolerance ?? 0 }
      : undefined,
    lastMeasuredOn: latest?.on,
    frequencyDays: measure.frequencyDays,
    today,
  });
  return { status, statusReason: reason };
}
