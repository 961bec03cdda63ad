import * as fc from 'fast-check';
import { movement, percentagePointChange, rate, relativeChange } from './change';
import { roundTo } from './rounding';

const printed = (value: number | undefined, decimals: number) => roundTo(value ?? NaN, decimals);

/** Study, orders before and after, errors before and after, rates and difference as published. */
const RADLEY = [
  ['Bates 1999', 10070, 42516, 255, 340, 25, 8, -68],
  ['Bizovi 2002', 2326, 2169, 54, 11, 23, 5, -78],
  ['Cordero 2004', 136, 117, 16, 0, 118, 0, -100],
  ['Evans 1998', 1813, 942, 787, 134, 434, 142, -67],
  ['Igboechi 2003', 1868274, 934137, 5441, 1247, 3, 1, -54],
  ['Kim 2006', 1259, 1116, 84, 69, 67, 62, -7],
  ['Mahoney 2007', 1452346, 1390789, 4815, 2227, 3, 2, -52],
  ['Taylor 2008', 254, 272, 50, 31, 197, 114, -42],
  ['Walsh 2008', 5777, 6895, 106, 155, 18, 22, 23],
] as const;

describe('Relative change', () => {
  it.each([
    ['Cambridge 2015, inpatient paper notes', 8700, 1700, 1, -80.5],
    ['Cambridge 2015, outpatient paper notes', 40000, 25000, 1, -37.5],
    ['Precyse 2009 to 2010, records coded per hour', 2.38, 2.1, 2, -11.76],
    ['Fallon Clinic, hours to note finalisation', 96, 0.77, 1, -99.2],
    ['otolaryngology, relative value units', 334, 284, 1, -15],
    ['otolaryngology, visits', 132, 121, 1, -8.3],
    ['academic outpatient centre, visits a month', 25763.75, 27919.92, 2, 8.37],
    ['Kaiser Permanente Northwest, visits a member', 2.47, 2.24, 1, -9.3],
    ['Helseplattformen, cost to 2024 on plan', 3.6, 6.6, 0, 83],
    ['Helseplattformen, cost to 2024 on money set aside', 4.1, 6.6, 0, 61],
  ])(
    '%s: %d to %d, printed with %d digits, is %d %',
    (_case, before, after, decimals, expected) => {
      expect(printed(relativeChange(before, after), decimals)).toBe(expected);
    },
  );

  it('is undefined when the value before is 0', () => {
    expect(relativeChange(0, 5)).toBeUndefined();
  });

  it('is 0 and not -0 when nothing changes', () => {
    expect(relativeChange(-5, -5)).toBe(0);
  });

  it('is another figure than a change in percentage points', () => {
    expect(percentagePointChange(20, 77)).toBe(57);
    expect(relativeChange(20, 77)).toBe(285);
  });
});

describe('Prescribing errors per 1,000 orders (Radley 2013, table 3)', () => {
  it.each(RADLEY)('%s', (_study, ordersPre, ordersPost, errorsPre, errorsPost, pre, post, diff) => {
    const before = rate(errorsPre, ordersPre, 1000) ?? NaN;
    const after = rate(errorsPost, ordersPost, 1000) ?? NaN;
    expect(printed(before, 0)).toBe(pre);
    expect(printed(after, 0)).toBe(post);
    expect(printed(relativeChange(before, after), 0)).toBe(diff);
    expect(movement('down', before, after)).toBe(diff > 0 ? 'worse' : 'better');
  });

  it('pool naively to 3.47 and 1.77, which is -49.0 %', () => {
    const total = (column: 1 | 2 | 3 | 4) => RADLEY.reduce((sum, row) => sum + row[column], 0);
    const before = rate(total(3), total(1), 1000) ?? NaN;
    const after = rate(total(4), total(2), 1000) ?? NaN;
    expect([total(3), total(1), total(4), total(2)]).toEqual([11608, 3342255, 4214, 2378953]);
    expect([printed(before, 2), printed(after, 2)]).toEqual([3.47, 1.77]);
    expect(printed(relativeChange(before, after), 1)).toBe(-49);
  });
});

describe('Rate', () => {
  it.each([
    ['Cambridge 2014, training hours a person', 175_000, 12_000, 1, 14.6],
    ['Cambridge 2017-20, pounds a bed-day', 980_000, 2450, 0, 400],
    ['Precyse 2009, records in a day of 7.5 h', 2.38 * 7.5, 1, 2, 17.85],
    ['Precyse 2010, records in a day of 7.5 h', 2.1 * 7.5, 1, 2, 15.75],
    ['Stanfill 2014, records an hour under ICD-9', 60, 17.71 / 0.69, 2, 2.34],
    ['Stanfill 2014, records an hour under ICD-10', 60, 17.71 / 0.69 + 17.71, 2, 1.38],
    ['Truitt 2016, risk ratio from rounded rates', 0.2, 0.26, 2, 0.77],
  ])('%s: %d / %d, printed with %d digits, is %d', (_case, above, below, decimals, expected) => {
    expect(printed(rate(above, below), decimals)).toBe(expected);
  });

  it('is undefined when nothing was observed', () => {
    expect(rate(0, 0, 100)).toBeUndefined();
  });
});

describe('Movement', () => {
  it.each([
    ['down', 8700, 1700, 'better'],
    ['down', 18.35, 22.48, 'worse'],
    ['up', 2.38, 2.1, 'worse'],
    ['up', 20, 77, 'better'],
    ['up', 0.3, 0.1 + 0.2, 'same'],
    ['maintain', 95, 97, 'worse'],
    ['maintain', 95, 95, 'same'],
  ] as const)('where better is %s, %d to %d is %s', (direction, before, after, expected) => {
    expect(movement(direction, before, after)).toBe(expected);
  });

  it('is the same within the tolerance', () => {
    expect(movement('maintain', 95, 93, 2)).toBe('same');
    expect(movement('down', 10, 9.5, 0.5)).toBe('same');
  });

  it('up and down are opposites', () => {
    const value = fc.integer();
    fc.assert(
      fc.property(value, value, (before, after) => {
        expect(movement('up', before, after)).toBe(movement('down', after, before));
      }),
    );
  });
});
