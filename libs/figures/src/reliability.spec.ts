import * as fc from 'fast-check';
import { calibration, reliability, wilsonLowerBound } from './reliability';

const promises = fc
  .integer({ min: 1, max: 500 })
  .chain((n) => fc.record({ kept: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe('Wilson lower bound (95 %)', () => {
  it.each([
    [5, 5, 0.5655],
    [8, 10, 0.4902],
    [80, 100, 0.7112],
    [0, 10, 0],
  ])('of %d kept of %d is %d', (kept, n, expected) => {
    expect(wilsonLowerBound(kept, n)).toBeCloseTo(expected, 4);
  });

  it('is undefined when nothing was promised', () => {
    expect(wilsonLowerBound(0, 0)).toBeUndefined();
  });

  it('is the rate itself when no confidence is asked for', () => {
    expect(wilsonLowerBound(8, 10, 0)).toBe(0.8);
  });

  it('is from 0 to 1 and never above the raw rate', () => {
    fc.assert(
      fc.property(promises, ({ kept, n }) => {
        const bound = wilsonLowerBound(kept, n) ?? NaN;
        expect(bound).toBeGreaterThanOrEqual(0);
        expect(bound).toBeLessThanOrEqual(1);
        if (kept === 0) expect(bound).toBe(0);
        else expect(bound).toBeLessThan(kept / n);
      }),
    );
  });

  it('rises with each promise kept, and with more promises at the same rate', () => {
    fc.assert(
      fc.property(promises, ({ kept, n }) => {
        const bound = wilsonLowerBound(kept, n) ?? NaN;
        expect(wilsonLowerBound(kept + 1, n + 1)).toBeGreaterThan(bound);
        expect(wilsonLowerBound(kept * 2, n * 2)).toBeGreaterThanOrEqual(bound);
      }),
    );
  });

  it.each([
    [6, 5],
    [-1, 5],
    [1.5, 5],
    [0, NaN],
  ])('refuses %d kept of %d', (kept, n) => {
    expect(() => wilsonLowerBound(kept, n)).toThrow(RangeError);
  });
});

describe('Reliability', () => {
  it('is never shown for fewer than five promises', () => {
    expect(reliability({ kept: 4, n: 4 })).toBeUndefined();
    expect(reliability({ kept: 0, n: 0 })).toBeUndefined();
  });

  it('is the lower bound of the kept rate from five on', () => {
    expect(reliability({ kept: 5, n: 5 })).toBeCloseTo(0.5655, 4);
    expect(reliability({ kept: 0, n: 5 })).toBe(0);
  });
});

describe('Calibration', () => {
  it('is mean confidence minus kept rate: positive is over-confident', () => {
    expect(calibration([90, 80, 100], { kept: 6, n: 10 })).toBe(30);
    expect(calibration([50], { kept: 3, n: 4 })).toBe(-25);
  });

  it('is undefined without a reported confidence or without promises', () => {
    expect(calibration([], { kept: 6, n: 10 })).toBeUndefined();
    expect(calibration([90], { kept: 0, n: 0 })).toBeUndefined();
  });
});
