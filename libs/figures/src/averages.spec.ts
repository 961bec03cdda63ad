import * as fc from 'fast-check';
import { mean, median, standardDeviation } from './averages';

const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2 });

describe('Median', () => {
  it('is the value in the middle, in whatever order', () => {
    expect(median([8, -1, 0])).toBe(0);
  });

  it('of an even number is the mean of the two in the middle', () => {
    expect(median([8, 1, 2, 0])).toBe(1.5);
  });

  it('is not moved by one extreme slip', () => {
    expect(median([0, 1, 2, 3, 900])).toBe(2);
  });

  it('leaves the values as they were given', () => {
    const slips = [3, 1, 2];
    median(slips);
    expect(slips).toEqual([3, 1, 2]);
  });
});

describe('Standard deviation', () => {
  it('is that of a sample', () => {
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
  });

  it('is undefined for fewer than two values', () => {
    expect(standardDeviation([80])).toBeUndefined();
  });

  it('does not change when all values move alike', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (all, step) => {
        const moved = standardDeviation(all.map((value) => value + step)) ?? NaN;
        expect(Math.abs(moved - (standardDeviation(all) ?? NaN))).toBeLessThan(1e-3);
      }),
    );
  });
});

describe('Mean and median', () => {
  it('are undefined without values', () => {
    expect(mean([])).toBeUndefined();
    expect(median([])).toBeUndefined();
  });

  it('refuse what is not a finite number', () => {
    expect(() => mean([1, NaN])).toThrow(RangeError);
    expect(() => median([1, Infinity])).toThrow('one of them is Infinity');
  });

  it('lie between the lowest and the highest value', () => {
    fc.assert(
      fc.property(values, (all) => {
        for (const middle of [mean(all) ?? NaN, median(all) ?? NaN]) {
          expect(middle).toBeGreaterThanOrEqual(Math.min(...all));
          expect(middle).toBeLessThanOrEqual(Math.max(...all));
        }
      }),
    );
  });
});
