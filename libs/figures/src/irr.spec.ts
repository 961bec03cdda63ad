import * as fc from 'fast-check';
import { irr } from './irr';
import { type CashFlow, npv } from './money';

const flows = (...nets: number[]): CashFlow[] => nets.map((net) => ({ benefit: net, cost: 0 }));

describe('Internal rate of return', () => {
  it.each([
    [[-100, 110], 0.1],
    [[-100, 60, 60], 0.130662],
    [[-100, 50], -0.5],
    [[-100, 0, 0, 100], 0],
    [[-50, -55, 121], 0.1],
    [[100, -110], 0.1],
    [[0, -1, 1001], 1000],
  ])('of %j is %d', (nets, expected) => {
    expect(irr(flows(...nets))).toBeCloseTo(expected, 3);
  });

  it('is undefined when the flows never change their sign', () => {
    expect(irr(flows(-100, -20))).toBeUndefined();
    expect(irr(flows(10, 0, 20))).toBeUndefined();
    expect(irr(flows(0, 0))).toBeUndefined();
    expect(irr([])).toBeUndefined();
  });

  it('is undefined when more than one rate may fit', () => {
    // 10 % and 20 % both bring the net present value to 0
    expect(npv(flows(-100, 230, -132), 0.1)).toBeCloseTo(0, 9);
    expect(npv(flows(-100, 230, -132), 0.2)).toBeCloseTo(0, 9);
    expect(irr(flows(-100, 230, -132))).toBeUndefined();
  });

  it('is undefined when a number cannot hold it', () => {
    expect(irr(flows(-1e300, 1e-300))).toBeUndefined();
  });

  it('refuses what is not finite', () => {
    expect(() => irr(flows(-100, NaN))).toThrow(RangeError);
  });

  it('brings the net present value to 0', () => {
    const money = fc.integer({ min: 1, max: 1_000_000 });
    const gains = fc.array(money, { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(money, gains, (cost, later) => {
        const all = flows(-cost, ...later);
        expect(Math.abs(npv(all, irr(all) ?? NaN)) / cost).toBeLessThan(1e-8);
      }),
    );
  });

  it('does not depend on the unit of money', () => {
    const money = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(money, money, money, (cost, first, second) => {
        const inUnits = 1 + (irr(flows(-cost, first, second)) ?? NaN);
        const inMillions = 1 + (irr(flows(-cost / 1e6, first / 1e6, second / 1e6)) ?? NaN);
        expect(inMillions / inUnits).toBeCloseTo(1, 6);
      }),
    );
  });
});
