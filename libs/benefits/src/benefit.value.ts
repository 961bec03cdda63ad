import {
  attainment,
  plannedAttainment,
  plannedValue,
  realisationToDate,
  realisationWholeLife,
  realisedToDate,
  remaining,
  type ValueCount,
} from '@plumbline/figures';
import type { BenefitRecord } from './benefit.document';
import { afterBaseline, trajectoryOf, type Expectation } from './expectation';
import type { TrackedMeasure } from './tracked.view';

const DAYS_A_YEAR = 365.25;
const MONTH = DAYS_A_YEAR / 12;

/** The value of a benefit in money, or in its own unit where it counts no money. */
export interface BenefitValue {
  readonly realisedToDate?: number;
  readonly plannedToDate?: number;
  readonly realisedPct?: number;
  readonly realisedToDatePct?: number;
  readonly wholeLifeValue?: number;
  readonly remaining?: number;
}

interface Counts {
  readonly actual: ValueCount;
  readonly planned?: ValueCount;
}

/** What was realised and planned to date, and how much of the whole life that is. */
export function valueOf(
  record: BenefitRecord,
  measure: TrackedMeasure | undefined,
  expectation: Expectation,
): BenefitValue {
  const sign = signOf(record, measure);
  const size = record.wholeLifeValue ?? addedByTarget(record, expectation);
  const wholeLife = size === undefined ? undefined : sign * size;
  const counts = countsOf(record, expectation, measure?.frequencyDays);
  if (!counts) return { wholeLifeValue: wholeLife };
  const realised = sign * realisedToDate(counts.actual) + 0; // + 0: no -0
  const planned = counts.planned && sign * realisedToDate(counts.planned) + 0;
  return {
    realisedToDate: realised,
    plannedToDate: planned,
    realisedToDatePct: planned === undefined ? undefined : realisationToDate(realised, planned),
    wholeLifeValue: wholeLife,
    realisedPct: wholeLife === undefined ? undefined : realisationWholeLife(realised, wholeLife),
    remaining: wholeLife === undefined ? undefined : remaining(realised, wholeLife),
  };
}

/** An amount that grows is worth what its direction says; else a dis-benefit is worth less than none. */
function signOf(record: BenefitRecord, measure: TrackedMeasure | undefined): 1 | -1 {
  const isLoss =
    record.counting === 'amountToDate'
      ? measure?.direction === 'down'
      : record.class === 'disBenefit';
  return isLoss ? -1 : 1;
}

/** The whole life of an amount to date, where it is not stated: what the target adds to the baseline. */
function addedByTarget({ counting }: BenefitRecord, { baseline, target }: Expectation) {
  if (counting !== 'amountToDate' || !baseline || !target) return undefined;
  return target.value - baseline.value;
}

function countsOf(
  record: BenefitRecord,
  expectation: Expectation,
  frequencyDays?: number,
): Counts | undefined {
  if (!expectation.baseline || !expectation.latest || expectation.broken) return undefined;
  switch (record.counting) {
    case 'amountToDate':
      return amountToDate(expectation);
    case 'amountPerPeriod':
      return amountPerPeriod(expectation);
    case 'attainment':
      return byAttainment(record.annualValue, expectation, frequencyDays);
    case undefined:
      return undefined;
  }
}

function amountToDate(expectation: Expectation): Counts {
  const { baseline, latest } = expectation;
  const plan = trajectoryOf(expectation);
  const amounts = { counting: 'amountToDate', baseline: baseline!.value } as const;
  return {
    actual: { ...amounts, latest: latest!.value },
    planned: plan && { ...amounts, latest: plannedValue(plan, latest!.on) },
  };
}

function amountPerPeriod(expectation: Expectation): Counts {
  const after = afterBaseline(expectation);
  const plan = trajectoryOf(expectation);
  const counting = 'amountPerPeriod';
  return {
    actual: { counting, amounts: after.map(({ value }) => value) },
    planned: plan && { counting, amounts: after.map(({ on }) => plannedValue(plan, on)) },
  };
}

/** Each measurement stands for one period; a month where the measure names no frequency. */
function byAttainment(
  annualValue: number | undefined,
  expectation: Expectation,
  frequencyDays = MONTH,
): Counts | undefined {
  const { baseline, target } = expectation;
  if (!baseline || !target || annualValue === undefined) return undefined;
  if (target.value === baseline.value) return undefined;
  const plan = trajectoryOf(expectation);
  const periodsPerYear = DAYS_A_YEAR / frequencyDays;
  const linear = { counting: 'attainment', annualValue, periodsPerYear } as const;
  const after = afterBaseline(expectation);
  const reached = after.map(({ value }) => attainment(baseline.value, target.value, value));
  const foreseen = plan && after.map(({ on }) => plannedAttainment(plan, on));
  return {
    actual: { ...linear, attainments: reached },
    planned: foreseen && { ...linear, attainments: foreseen },
  };
}
