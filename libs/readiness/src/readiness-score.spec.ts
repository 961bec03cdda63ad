import * as fc from 'fast-check';
import { scoreOf, type Scored } from './readiness-score';
import type { Answer, Criticality } from './readiness.events';

const some = (count: number, criticality: Criticality, answer?: Answer): Scored[] =>
  Array.from({ length: count }, () => ({ criticality, answer }));

describe('The readiness score', () => {
  it('weighs 3, 2 and 1 by criticality, and counts partly as half', () => {
    // 3 x 1 + 2 x 0.5 + 1 x 0 = 4 of 3 + 2 + 1 = 6 points
    const items = [
      ...some(1, 'high', 'met'),
      ...some(1, 'medium', 'partly'),
      ...some(1, 'low', 'notMet'),
    ];
    expect(scoreOf(items)).toEqual({ percent: (100 * 4) / 6, colour: 'red', highNotMet: 0 });
  });

  it('is green from exactly 95 %', () => {
    // 6 x 3 + 2 x 0.5 = 19 of 20
    const items = [...some(6, 'high', 'met'), ...some(1, 'medium', 'partly')];
    expect(scoreOf(items)).toEqual({ percent: 95, colour: 'green', highNotMet: 0 });
    // 6 x 3 + 1 = 19 of 21: 90.5 %
    expect(scoreOf([...items, ...some(1, 'low', 'notMet')]).colour).toBe('amber');
  });

  it('is never green with an item of high criticality that is not met', () => {
    // 20 x 3 = 60 of 63: 95.2 %
    const items = [...some(20, 'high', 'met'), ...some(1, 'high', 'notMet')];
    expect(scoreOf(items)).toEqual({ percent: 6000 / 63, colour: 'amber', highNotMet: 1 });
  });

  it('is amber from exactly 85 %, red below', () => {
    // 5 x 3 + 2 = 17 of 20
    const items = [
      ...some(5, 'high', 'met'),
      ...some(1, 'high', 'notMet'),
      ...some(1, 'medium', 'met'),
    ];
    expect(scoreOf(items)).toEqual({ percent: 85, colour: 'amber', highNotMet: 1 });
    // 17 of 21: 81 %
    expect(scoreOf([...items, ...some(1, 'low', 'notMet')]).colour).toBe('red');
  });

  it('leaves out what does not apply, and is null where nothing does', () => {
    const items = [...some(2, 'high', 'notApplicable'), ...some(1, 'low', 'met')];
    expect(scoreOf(items).percent).toBe(100);
    expect(scoreOf(some(2, 'high', 'notApplicable'))).toMatchObject({
      percent: null,
      colour: 'red',
    });
    expect(scoreOf([]).percent).toBeNull();
  });

  it('gives nothing for what was never answered', () => {
    expect(scoreOf([...some(1, 'high', 'met'), ...some(1, 'high')]).percent).toBe(50);
  });

  const scored = fc.record({
    criticality: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    answer: fc.constantFrom('met' as const, 'partly' as const, 'notMet' as const, undefined),
  });

  it('stands between 0 and 100, in whatever order the items come', () => {
    fc.assert(
      fc.property(fc.array(scored, { minLength: 1 }), (items) => {
        const { percent, colour } = scoreOf(items);
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        expect(scoreOf(items.toReversed())).toEqual(scoreOf(items));
        if (colour === 'green') expect(percent).toBeGreaterThanOrEqual(95);
      }),
    );
  });

  it('never falls, nor does its colour, when an answer gets better', () => {
    const better = { notMet: 'partly', partly: 'met', met: 'met' } as const;
    const rank = { red: 0, amber: 1, green: 2 };
    fc.assert(
      fc.property(fc.array(scored, { minLength: 1 }), fc.nat(), (items, at) => {
        const index = at % items.length;
        const item = items[index]!;
        const improved = { ...item, answer: better[item.answer ?? 'notMet'] };
        const after = scoreOf(items.with(index, improved));
        const before = scoreOf(items);
        expect(after.percent!).toBeGreaterThanOrEqual(before.percent!);
        expect(rank[after.colour]).toBeGreaterThanOrEqual(rank[before.colour]);
      }),
    );
  });
});
