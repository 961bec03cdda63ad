import {
  plannedToDate,
  realisationToDate,
  realisationWholeLife,
  realisedToDate,
  remaining,
} from './realised';
import { roundTo } from './rounding';

const printed = (value: number | undefined, decimals: number) => roundTo(value ?? NaN, decimals);

describe('Value realised to date', () => {
  const yearly = { counting: 'attainment', annualValue: 1_200_000, periodsPerYear: 12 } as const;

  it('of a linear value is a share of the annual value for each period', () => {
    expect(realisedToDate({ ...yearly, attainments: [0, 0.25, 0.5] })).toBe(75_000);
  });

  it('adds nothing for a period that was not measured', () => {
    expect(realisedToDate({ ...yearly, attainments: [0.25, undefined, 0.5] })).toBe(75_000);
  });

  it('falls below zero when things got worse than the baseline', () => {
    expect(realisedToDate({ ...yearly, attainments: [-0.1] })).toBe(-10_000);
  });

  it('refuses periods per year that are not above 0', () => {
    const none = { ...yearly, periodsPerYear: 0, attainments: [1] };
    expect(() => realisedToDate(none)).toThrow(RangeError);
  });

  it('of an amount that adds up is the latest less the baseline', () => {
    expect(realisedToDate({ counting: 'amountToDate', baseline: 0, latest: 3.7 })).toBe(3.7);
    expect(realisedToDate({ counting: 'amountToDate', baseline: 100, latest: 250 })).toBe(150);
  });

  it('of recorded cash is the sum: two quarters of 115 thousand pounds (Cambridge 2015)', () => {
    const amounts = [115_000, 115_000];
    expect(realisedToDate({ counting: 'amountPerPeriod', amounts })).toBe(230_000);
    expect(realisedToDate({ counting: 'amountPerPeriod', amounts: [] })).toBe(0);
  });

  it('is planned by the same arithmetic on the plan', () => {
    expect(plannedToDate({ ...yearly, attainments: [0.5, 0.5, 0.5] })).toBe(150_000);
  });
});

describe('Realisation', () => {
  it.each([
    ['March 2011', 2.6, 10.1, 25.7],
    ['March 2012', 3.7, 10.7, 34.6],
  ])(
    'of the whole life, England, %s: %d of %d is %d %% (NAO 2013)',
    (_asOf, done, all, expected) => {
      expect(printed(realisationWholeLife(done, all), 1)).toBe(expected);
    },
  );

  it('to date is against what was planned to date, not against the whole life', () => {
    expect(realisationToDate(75_000, 150_000)).toBe(50);
    expect(realisationWholeLife(75_000, 1_500_000)).toBe(5);
  });

  it('is undefined when nothing was planned', () => {
    expect(realisationToDate(10, 0)).toBeUndefined();
    expect(realisationWholeLife(10, 0)).toBeUndefined();
  });
});

describe('Remaining value', () => {
  it('of England in March 2012 is 7.0 (NAO 2013: 3.7 of 10.7)', () => {
    expect(remaining(3.7, 10.7).toFixed(1)).toBe('7.0');
  });

  it('falls below zero when more came than was forecast', () => {
    expect(remaining(12, 10)).toBe(-2);
  });
});
