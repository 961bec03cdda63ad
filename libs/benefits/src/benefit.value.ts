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
import { trajectoryOf, type Expectation } from './expectation';

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

/** What was realised and planned to date, and how much of the whole life that is. */
export function valueOf(
  record: BenefitRecord,
  expectation: Expectation,
  frequencyDays = MONTH,
): BenefitValue {
  const counts = countsOf(record, expectation, frequencyDays);
  if (!counts) return {};
  const sign = record.class === 'disBenefit' ? -1 : 1;
  const realised = sign * realisedToDate(counts.actual);
  const planned = counts.planned && sign * realisedToDate(counts.planned);
  const wholeLife = wholeLifeOf(record, expectation);
  return {
    realisedToDate: realised,
    plannedToDate: planned,
    realisedToDatePct: planned === undefined ? undefined : realisationToDate(realised, planned),
    wholeLifeValue: wholeLife,
    realisedPct: wholeLife === undefined ? undefined : realisationWholeLife(realised, wholeLife),
    remaining: wholeLife === undefined ? undefined : remaining(realised, wholeLife),
  };
}

function countsOf(
  record: BenefitRecord,
  expectation: Expectation,
  frequencyDays: number,
): { actual: ValueCount; planned?: ValueCount } | undefined {
  const { baseline, target, latest, readings } = expectation;
  const plan = trajectoryOf(expectation);
  if (!baseline || !latest || expectation.broken) return undefined;
  switch (record.counting) {
    case 'amountToDate': {
      const amounts = { counting: 'amountToDate', baseline: baseline.value } as const;
      return {
        actual: { ...amounts, latest: latest.value },
        planned: plan && { ...amounts, latest: plannedValue(plan, latest.on) },
      };
    }
    case 'amountPerPeriod': {
      const amounts = readings.map(({ value }) => value);
      return { actual: { counting: 'amountPerPeriod', amounts } };
    }
    case 'attainment': {
      if (!target || record.annualValue === undefined) return undefined;
      const periodsPerYear = DAYS_A_YEAR / frequencyDays;
      const linear = {
        counting: 'attainment',
        annualValue: record.annualValue,
        periodsPerYear,
      } as const;
      const after = readings.filter(({ on }) => on > baseline.on);
      const reached = after.map(({ value }) => attainment(baseline.value, target.value, value));
      const foreseen = plan && after.map(({ on }) => plannedAttainment(plan, on));
      return {
        actual: { ...linear, attainments: reached },
        planned: foreseen && { ...linear, attainments: foreseen },
      };
    }
    case undefined:
      return undefined;
  }
}

/** What was said of the whole life; for an amount to date, what the target adds to the baseline. */
function wholeLifeOf(record: BenefitRecord, { baseline, target }: Expectation): number | undefined {
  if (record.wholeLifeValue !== undefined) return record.wholeLifeValue;
  if (record.counting !== 'amountToDate' || !baseline || !target) return undefined;
  return target.value - baseline.value;
}
