import { cashableOf } from './cashable';

type Program = Parameters<typeof cashableOf>[0];
const benefit = (given: Partial<Program['benefitsAtRisk'][number]>) => ({
  benefit: 'b',
  title: 'B',
  class: 'cashable' as const,
  currency: 'USD',
  target: 100,
  value: 0,
  note: '',
  drivers: [],
  ...given,
});

describe('What pays in money', () => {
  it('is never added to another class or another currency', () => {
    const { promised } = cashableOf({
      benefitTotals: [],
      benefitsAtRisk: [
        benefit({}),
        benefit({ class: 'nonCashable' }),
        benefit({ currency: 'EUR' }),
      ],
    });
    expect(promised).toBe(100);
  });

  it('counts whole what nobody knows the risk of, and names it', () => {
    const { steps, unknown } = cashableOf({
      benefitTotals: [],
      benefitsAtRisk: [benefit({ value: 30 }), benefit({ title: 'Unknown', value: null })],
    });
    expect(steps).toMatchObject([{ by: -30 }]);
    expect(unknown).toEqual(['Unknown']);
  });

  it('is not known while nothing has a target', () => {
    const none = cashableOf({ benefitTotals: [], benefitsAtRisk: [benefit({ target: null })] });
    expect(none).toMatchObject({ promised: null, realised: null });
  });
});
