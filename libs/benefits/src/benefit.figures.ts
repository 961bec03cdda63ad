import type { Day } from '@plumbline/event-store';
import { attainment, forecastGap, plannedAttainment, trendForecast } from '@plumbline/figures';
import type { Benefit, BenefitRecord } from './benefit.document';
import type { Forecast } from './benefit.documents';
import { statusOf } from './benefit.status';
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
  const shares = sharesOf(expectation);
  return {
    ...shown,
    ...shares,
    ...valueOf(record, measure, expectation),
    baseline,
    target,
    latest,
    measure: measure && described(measure),
    forecast: forecastOf(forecasts, expectation),
    phase: phaseOf(record, measure, expectation),
    ...statusOf({ ...record, ...shares }, measure, expectation, today),
  };
}

function described({ id, name, unit, direction }: TrackedMeasure) {
  return { id, name, unit, direction };
}

function sharesOf(expectation: Expectation) {
  const { baseline, target, latest, broken } = expectation;
  if (broken || !baseline || !target || !latest) return {};
  const plan = trajectoryOf(expectation);
  return {
    attainment: attainment(baseline.value, target.value, latest.value),
    plannedAttainment: plan && plannedAttainment(plan, latest.on),
  };
}

function forecastOf(
  statements: BenefitRecord['forecasts'],
  { readings, target, broken }: Expectation,
): Forecast {
  const statement = statements.at(-1);
  const stated = statement?.value;
  return {
    statements,
    statement,
    stated,
    trend: broken || !target ? undefined : trendForecast(readings.slice(-TREND_POINTS), target.on),
    gap: stated === undefined || !target ? undefined : forecastGap(stated, target.value),
  };
}

/** How far it has come: each phase needs all that the one before it needs (domain notes 3.2). */
function phaseOf(
  record: BenefitRecord,
  measure: TrackedMeasure | undefined,
  { baseline, target, latest }: Expectation,
): Benefit['phase'] {
  if (record.retiredFor !== undefined) return 'retired';
  if (record.verification) return record.verification.verdict;
  if (record.promise.status === 'rejected') return 'rejected';
  if (!record.owner) return 'promised';
  if (!baseline || !record.counting) return 'accepted';
  const hasAim = target !== undefined || measure?.direction === 'maintain';
  if (!hasAim) return 'baselined';
  return latest && latest.on > baseline.on ? 'tracking' : 'planned';
}
