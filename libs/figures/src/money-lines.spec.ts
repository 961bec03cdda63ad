import * as fc from 'fast-check';
import { type MoneyItem, type ValueClass, byClass } from './money-lines';
import { roundTo } from './rounding';

const CLASSES: ValueClass[] = [
  'cashable',
  'nonCashable',
  'costAvoidance',
  'nonFinancial',
  'disBenefit',
];

const item: fc.Arbitrary<MoneyItem> = fc.record(
  {
    class: fc.constantFrom(...CLASSES),
    currency: fc.constantFrom('GBP', 'USD'),
    priceBase: fc.constantFrom('2004-05', 'current'),
    amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  },
  { requiredKeys: ['class', 'amount'] },
);

describe('Totals by class', () => {
  it('never add cashable to non-cashable: Cambridge 2017-20, chart pulls and nursing time', () => {
    const gbp = { currency: 'GBP', priceBase: 'current' };
    const lines = byClass([
      { ...gbp, class: 'cashable', amount: 460_000 },
      { ...gbp, class: 'nonCashable', amount: 1_100_000 },
      { ...gbp, class: 'nonCashable', amount: 980_000 },
    ]);
    expect(lines).toEqual([
      { ...gbp, class: 'cashable', amount: 460_000, items: 1 },
      { ...gbp, class: 'nonCashable', amount: 2_080_000, items: 2 },
    ]);
  });

  it('never mix currencies or price bases', () => {
    const lines = byClass([
      { class: 'cashable', currency: 'GBP', priceBase: '2004-05', amount: 1 },
      { class: 'cashable', currency: 'GBP', priceBase: 'current', amount: 2 },
      { class: 'cashable', currency: 'USD', priceBase: 'current', amount: 4 },
      { class: 'cashable', currency: 'GBP', amount: 8 },
      { class: 'cashable', amount: 16 },
    ]);
    expect(lines.map((line) => line.amount)).toEqual([1, 2, 4, 8, 16]);
    expect(lines[4]).toEqual({ class: 'cashable', amount: 16, items: 1 });
  });

  it('count dis-benefits as negative: Wake Forest 2012, 26.6 + 21.3 is an impact of 47.9', () => {
    const lost = { class: 'disBenefit', currency: 'USD' } as const;
    const [line] = byClass([
      { ...lost, amount: 26.6 },
      { ...lost, amount: 21.3 },
    ]);
    expect(roundTo(line?.amount ?? NaN, 1)).toBe(-47.9);
  });

  it.each([
    ['central costs', [6805.5, 665.8, 1599.0], 9070.3],
    ['all costs', [9070.3, 3585.9], 12656.2],
  ])('add up the estimate for England of March 2008: %s', (_what, amounts, expected) => {
    const estimate = { class: 'cashable', currency: 'GBP', priceBase: '2004-05' } as const;
    const [line] = byClass(amounts.map((amount) => ({ ...estimate, amount })));
    expect(roundTo(line?.amount ?? NaN, 1)).toBe(expected);
  });

  it('refuse an amount that is not finite', () => {
    expect(() => byClass([{ class: 'cashable', amount: NaN }])).toThrow(RangeError);
  });

  it('give no line for nothing', () => {
    expect(byClass([])).toEqual([]);
  });

  it('lose nothing: each line is the total of its own items', () => {
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const lines = byClass(items);
        for (const line of lines) {
          const own = items.filter(
            (each) =>
              each.class === line.class &&
              each.currency === line.currency &&
              each.priceBase === line.priceBase,
          );
          const total = own.reduce((sum, each) => sum + each.amount, 0);
          expect(line.amount + 0).toBe((line.class === 'disBenefit' ? -total : total) + 0);
          expect(line.items).toBe(own.length);
        }
        expect(lines.reduce((count, line) => count + line.items, 0)).toBe(items.length);
      }),
    );
  });
});
