import * as fc from 'fast-check';
import { roundTo } from './rounding';

const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const decimals = fc.integer({ min: 0, max: 6 });

describe('Rounding to printed digits', () => {
  it.each([
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [-37.5, 0, -38],
    [-80.4597, 1, -80.5],
    [22.5, 0, 23],
  ])('takes half away from zero: %d to %d digits is %d', (value, digits, printed) => {
    expect(roundTo(value, digits)).toBe(printed);
  });

  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [8.345, 2, 8.35],
    [1.1 + 2.2, 1, 3.3],
    [0.1 * 3 - 0.15, 2, 0.15],
    [10.7 - 3.7, 1, 7],
    [1.45e-7, 8, 1.5e-7],
  ])('is not misled by binary noise: %d to %d digits is %d', (value, digits, printed) => {
    expect(roundTo(value, digits)).toBe(printed);
  });

  it('keeps whole numbers of any size', () => {
    expect(roundTo(Number.MAX_SAFE_INTEGER, 2)).toBe(Number.MAX_SAFE_INTEGER);
    expect(roundTo(1e300, 0)).toBe(1e300);
  });

  it.each([-0, -0.4, -1e-20])('never gives a negative zero: %d', (value) => {
    expect(roundTo(value, 0)).toBe(0);
  });

  it('refuses what is not a finite number', () => {
    expect(() => roundTo(NaN, 1)).toThrow(RangeError);
    expect(() => roundTo(-Infinity, 1)).toThrow('must be a finite number; it is -Infinity');
  });

  it.each([-1, 1.5, 16, NaN])('refuses %d digits after the point', (digits) => {
    expect(() => roundTo(1.5, digits)).toThrow(RangeError);
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(figure, decimals, (value, digits) => {
        const once = roundTo(value, digits);
        expect(roundTo(once, digits)).toBe(once);
      }),
    );
  });

  it('moves a value by half of the last digit at most, alike on both sides of zero', () => {
    fc.assert(
      fc.property(figure, decimals, (value, digits) => {
        const moved = Math.abs(roundTo(value, digits) - value);
        expect(moved).toBeLessThanOrEqual(0.5 * 10 ** -digits + Math.abs(value) * 1e-14);
        expect(roundTo(-value, digits) + roundTo(value, digits)).toBe(0);
      }),
    );
  });
});
