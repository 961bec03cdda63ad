import { rate } from './change';

/** How a value follows from what was measured, with the figures up to a day. */
export type ValueCount =
  | {
      /** A share of the annual value for each period, in step with the attainment. */
      readonly counting: 'attainment';
      /** Money per year at the full target. */
      readonly annualValue: number;
      readonly periodsPerYear: number;
      /** Of each period, as a share; a period that was not measured adds nothing. */
      readonly attainments: readonly (number | undefined)[];
    }
  | {
      /** The measure itself is an amount that adds up. */
      readonly counting: 'amountToDate';
      readonly baseline: number;
      readonly latest: number;
    }
  | {
      /** Cash recorded for each period. */
      readonly counting: 'amountPerPeriod';
      readonly amounts: readonly number[];
    };

/**
 * The value realised to date, in the currency of the figures given: the sum of annual value /
 * periods per year x attainment, or the latest amount less the baseline, or the sum of the cash
 * recorded. Below zero when things got worse. Source: domain notes 3.3 (4).
 */
export function realisedToDate(actual: ValueCount): number {
  switch (actual.counting) {
    case 'attainment':
      return linearValue(actual.annualValue, actual.periodsPerYear, actual.attainments);
    case 'amountToDate':
      return actual.latest - actual.baseline;
    case 'amountPerPeriod':
      return sum(actual.amounts);
  }
}

/**
 * The value planned to date: the arithmetic of `realisedToDate`, on planned attainments, the
 * planned amount of the day or the planned cash.
 */
export function plannedToDate(plan: ValueCount): number {
  return realisedToDate(plan);
}

/**
 * Realised to date in percent of planned to date; undefined when nothing was planned yet. To be
 * shown beside `realisationWholeLife`. Source: domain notes 3.3 (4).
 */
export function realisationToDate(realised: number, planned: number): number | undefined {
  return rate(realised, planned, 100);
}

/**
 * Realised to date in percent of the whole-life value: the English national program stood at
 * 34.6 % in March 2012 (NAO 2013). Undefined when the whole-life value is 0.
 */
export function realisationWholeLife(realised: number, wholeLife: number): number | undefined {
  return rate(realised, wholeLife, 100);
}

/** What is still to come of the whole-life value; below zero when more came than was forecast. */
export function remaining(realised: number, wholeLife: number): number {
  return wholeLife - realised;
}

function linearValue(
  annualValue: number,
  periodsPerYear: number,
  attainments: readonly (number | undefined)[],
): number {
  if (!(periodsPerYear > 0)) {
    throw new RangeError(`Periods per year must be above 0; given: ${periodsPerYear}.`);
  }
  return (annualValue / periodsPerYear) * sum(attainments.map((share) => share ?? 0));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
