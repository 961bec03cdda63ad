import type { Day } from '@plumbline/event-store';
import {
  movement,
  performanceStatus,
  roundTo,
  type Performance,
  type PerformanceInput,
} from '@plumbline/figures';
import type { Benefit, BenefitRecord } from './benefit.document';
import type { Expectation } from './expectation';
import type { TrackedMeasure } from './tracked.view';

type Status = Pick<Benefit, 'status' | 'statusReason'>;

/** How a benefit stands on a day, and why: computed, never typed; what is not known is never green. */
export function statusOf(
  record: BenefitRecord,
  measure: TrackedMeasure | undefined,
  expectation: Expectation,
  today: Day,
): Status {
  const ended = endedStatus(record);
  if (ended) return ended;
  const missing = missingFor(record, measure, expectation);
  if (missing || !measure) return { status: 'noData', statusReason: missing ?? '' };
  const { status, reason } = judged(record, measure, expectation, today);
  return { status, statusReason: reason };
}

/** The status of a benefit whose story has ended. */
function endedStatus({ promise, verification, retiredFor }: BenefitRecord): Status | undefined {
  if (retiredFor !== undefined) return { status: 'retired', statusReason: retiredFor };
  if (promise.status === 'rejected') {
    return { status: 'rejected', statusReason: promise.rejectedFor ?? '' };
  }
  if (!verification) return undefined;
  const { verdict, by, on, note } = verification;
  return { status: verdict, statusReason: `Verified by ${by} on ${on}. ${note ?? ''}`.trim() };
}

/** Why there is nothing to judge by: grey, never green. */
function missingFor(
  { promise }: BenefitRecord,
  measure: TrackedMeasure | undefined,
  { broken, baseline, latest }: Expectation,
): string | undefined {
  if (promise.status === 'open') return 'Nobody accepted it yet.';
  if (!measure) return 'It has no profile and no measure yet.';
  if (!baseline) return 'No baseline was accepted yet.';
  if (!latest) return `Nothing was measured since the baseline of ${baseline.on}.`;
  return broken;
}

function judged(
  { attainment, plannedAttainment }: BenefitRecord,
  measure: TrackedMeasure,
  { baseline, target, latest }: Expectation,
  today: Day,
): Performance {
  const { direction, tolerance = 0, frequencyDays } = measure;
  const measured = { lastMeasuredOn: latest!.on, frequencyDays, today };
  if (direction === 'maintain') {
    const maintain = { baseline: baseline!.value, actual: latest!.value, tolerance };
    return performanceStatus({ ...measured, maintain });
  }
  const shares = { ...measured, attainment, planned: plannedAttainment };
  const isHarm = target && movement(direction, baseline!.value, target.value) === 'worse';
  return isHarm ? judgedHarm(shares) : performanceStatus(shares);
}

/**
 * Where the target is worse than the baseline, harm is expected: the less of it comes, the better, and
 * to reach that target is no success (domain notes 3.2: dis-benefits run with inverted valuation).
 */
function judgedHarm({ attainment: come, planned, ...measured }: PerformanceInput): Performance {
  const inverted = { attainment: inverse(come), planned: inverse(planned) };
  const { status, reason } = performanceStatus({ ...measured, ...inverted });
  if (come === undefined || (status === 'noData' && planned !== undefined)) {
    return { status, reason };
  }
  const plan =
    planned === undefined
      ? 'but there is no plan to judge it by'
      : `against ${percent(planned)} foreseen`;
  return { status, reason: `Of the harm that is expected ${percent(come)} has come, ${plan}.` };
}

function inverse(share: number | undefined): number | undefined {
  return share === undefined ? undefined : 1 - share;
}

function percent(share: number): string {
  return `${roundTo(share * 100, 1).toFixed(1)} %`;
}
