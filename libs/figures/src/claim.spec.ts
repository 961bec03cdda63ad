import * as fc from 'fast-check';
import { relativeChange } from './change';
import { compareClaim, decimalsOf } from './claim';
import { remaining } from './realised';
import { roundTo } from './rounding';

const differs = (claimed: number, decimals: number, computed: number | undefined) =>
  compareClaim(claimed, decimals, computed ?? NaN).differs;

describe('A published claim beside the computed figure', () => {
  it('differs when it does not follow: Cambridge 2015, outpatient notes -40 %', () => {
    const computed = relativeChange(40000, 25000) ?? NaN;
    expect(compareClaim(-40, 0, computed)).toEqual({ difference: -2.5, differs: true });
  });

  it('holds when it is the computed figure as printed: Cambridge 2015, inpatient notes -80 %', () => {
    const compared = compareClaim(-80, 0, relativeChange(8700, 1700) ?? NaN);
    expect(compared.differs).toBe(false);
    expect(roundTo(compared.difference, 2)).toBe(0.46);
  });

  it.each([
    [6.6, 1, true],
    [6.5, 1, true],
    [7, 0, false],
    [7.0, 1, false],
  ])(
    'England 2012, %d remaining of the benefits, %d digits: differs is %s',
    (claim, digits, is) => {
      expect(differs(claim, digits, remaining(3.7, 10.7))).toBe(is);
    },
  );

  it.each([
    ['Radley 2013, pooled by a random-effects estimate', -48, 0, -49.0, true],
    ['Kaiser Permanente Northwest, visits a member', -9.7, 1, relativeChange(2.47, 2.24), true],
    ['Truitt 2016, risk ratio', 0.78, 2, 0.2 / 0.26, true],
    ['Precyse 2010, records coded per hour', -11.76, 2, relativeChange(2.38, 2.1), false],
    ['England 2012, percent of the costs to come', 26, 0, (2.5 / 9.8) * 100, false],
  ])('%s: %d with %d digits beside %d: differs is %s', (_case, claim, digits, computed, is) => {
    expect(differs(claim, digits, computed)).toBe(is);
  });

  it('never differs from the computed figure as printed', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(figure, fc.integer({ min: 0, max: 4 }), (computed, digits) => {
        expect(differs(roundTo(computed, digits), digits, computed)).toBe(false);
        expect(differs(roundTo(computed, digits) + 10 ** -digits, digits, computed)).toBe(true);
      }),
    );
  });
});

describe('Digits after the point', () => {
  it.each([
    [7, 0],
    [-37.5, 1],
    [0.51, 2],
    [-11.76, 2],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
    [1.25e21, 0],
  ])('of %d are %d', (value, expected) => {
    expect(decimalsOf(value)).toBe(expected);
  });

  it('of no number are refused', () => {
    expect(() => decimalsOf(NaN)).toThrow(RangeError);
  });
});
