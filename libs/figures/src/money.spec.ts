import * as fc from 'fast-check';
import { type CashFlow, bcr, npv, payback, roi } from './money';
import { roundTo } from './rounding';

/** Flows of one period each, by their net. */
const flows = (...nets: number[]): CashFlow[] =>
  nets.map((net) => (net < 0 ? { benefit: 0, cost: -net } : { benefit: net, cost: 0 }));

describe('Net present value', () => {
  it('discounts each period once more, the first not at all', () => {
    expect(npv(flows(-100, 110), 0.1)).toBeCloseTo(0, 9);
    expect(npv(flows(-1000, 500, 500, 500), 0.035)).toBeCloseTo(400.818, 3);
  });

  it('is the sum at a rate of 0: Queensland 2016, 1.89 bn of savings against 1.2 bn of costs', () => {
    expect(roundTo(npv([{ benefit: 1890, cost: 1200 }], 0), 0)).toBe(690);
    expect(npv([], 0.05)).toBe(0);
  });

  it.each([-1, -1.2])('refuses a rate of %d', (rate) => {
    expect(() => npv(flows(-1, 2), rate)).toThrow(`above -1 (-100 %); it is ${rate}`);
  });

  it('refuses what is not finite', () => {
    expect(() => npv(flows(-1, 2), NaN)).toThrow('A discount rate must be a finite number');
    expect(() => npv([{ benefit: Infinity, cost: 0 }], 0)).toThrow('The benefit of period 0');
    expect(() => npv([{ benefit: 0, cost: NaN }], 0)).toThrow(RangeError);
  });

  it('falls with a higher rate, when the cost comes first', () => {
    const money = fc.integer({ min: 1, max: 1_000_000 });
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        money,
        fc.array(money, { minLength: 1, maxLength: 9 }),
        rate,
        (cost, gains, r) => {
          const all = flows(-cost, ...gains);
          expect(npv(all, r + 0.1)).toBeLessThan(npv(all, r));
        },
      ),
    );
  });
});

describe('Return on investment', () => {
  it('is what came back beyond the cost, as a share of the cost', () => {
    expect(roi(1890, 1200)).toBeCloseTo(0.575, 12);
    expect(roi(50, 100)).toBe(-0.5);
  });

  it('is undefined without a cost and refuses what is not finite', () => {
    expect(roi(50, 0)).toBeUndefined();
    expect(() => roi(NaN, 1)).toThrow(RangeError);
  });
});

describe('Benefit-cost ratio', () => {
  it('of England to March 2012 is 0.51 (NAO 2013: 3.7 against 7.3)', () => {
    expect(roundTo(bcr([{ benefit: 3.7, cost: 7.3 }], 0) ?? NaN, 2)).toBe(0.51);
  });

  it('compares present values', () => {
    expect(bcr(flows(-100, 220), 0.1)).toBeCloseTo(2, 12);
  });

  it('is undefined without costs, and guarded like the net present value', () => {
    expect(bcr(flows(1, 2), 0.1)).toBeUndefined();
    expect(() => bcr(flows(-1, 2), -2)).toThrow(RangeError);
    expect(() => bcr([{ benefit: NaN, cost: 1 }], 0)).toThrow(RangeError);
  });
});

describe('Payback', () => {
  it('is the first time at which the cumulative net is 0 or more, interpolated', () => {
    expect(payback(flows(-100, 40, 40, 40))).toBe(2.5);
    expect(payback(flows(-100, 50, 50))).toBe(2);
    expect(payback(flows(-100, -20, 60, 120))).toBe(2.5);
  });

  it('is 0 when the first period pays', () => {
    expect(payback(flows(5, -100))).toBe(0);
  });

  it('is undefined when it is never paid back', () => {
    expect(payback(flows(-100, 40))).toBeUndefined();
    expect(payback([])).toBeUndefined();
  });

  it('is not missed for binary noise', () => {
    expect(payback(flows(-0.3, 0.1, 0.1, 0.1))).toBe(3);
  });
});
