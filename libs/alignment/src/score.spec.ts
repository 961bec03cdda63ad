import * as fc from 'fast-check';
import {
  colourOf,
  decay,
  fixesOf,
  geometricMean,
  scoreOf,
  type Cap,
  type Indicator,
} from './score';

const indicator = (name: string, weight: number, value?: number, ageDays = 0): Indicator => ({
  name,
  weight,
  evidence: value === undefined ? undefined : { value, ageDays, from: 'Counted by hand' },
});
const flag: Cap = { at: 59, reason: 'Red flag f-1 is open', fix: 'Close red flag f-1' };
const blocked: Cap = { at: 39, reason: 'Coding is blocked', fix: 'Unblock Coding' };

describe('The score of a factor at a site', () => {
  it('counts evidence fully up to 30 days, half at 90, and not at all after', () => {
    expect([0, 30, 60, 90, 91].map(decay)).toEqual([1, 1, 0.75, 0.5, 0]);
  });

  it('is the mean of what is known, by weight and age', () => {
    // (3 x 0.5 x 1 + 1 x 1 x 0.5) / (3 x 1 + 1 x 0.5) = 2 / 3.5
    const { score, coverage, status } = scoreOf([
      indicator('Passed', 3, 0.5, 10),
      indicator('Trained', 1, 1, 90),
    ]);
    expect(score).toBeCloseTo(57.142857, 6);
    expect({ coverage, status }).toEqual({ coverage: 1, status: 'red' });
  });

  it('loses coverage, not points, where nothing is known or all is too old', () => {
    const known = indicator('Passed', 2, 1);
    const half = scoreOf([known, indicator('Trained', 1), indicator('Roster', 1, 0, 91)]);
    expect(half).toMatchObject({ score: 100, coverage: 0.5, status: 'green' });
    const less = scoreOf([known, indicator('Trained', 1), indicator('Roster', 1.1, 0, 91)]);
    expect(less).toMatchObject({ score: 100, status: 'grey' });
  });

  it('is grey without a score where nothing at all is known', () => {
    expect(scoreOf([indicator('Passed', 3)])).toMatchObject({ coverage: 0, status: 'grey' });
    expect(scoreOf([indicator('Passed', 3)]).score).toBeUndefined();
    expect(scoreOf([])).toEqual({ status: 'grey', coverage: 0, explanation: [] });
  });

  it('has the colours green from 80, amber from 60, red below, grey under half coverage', () => {
    expect([80, 79.9, 60, 59.9].map((score) => colourOf(score, 0.5))).toEqual([
      'green',
      'amber',
      'amber',
      'red',
    ]);
    expect(colourOf(100, 0.49)).toBe('grey');
  });

  it('is at most 59 with an open flag of high severity, 39 with a blocked HIM workflow', () => {
    const all = [indicator('Coding', 1, 1)];
    expect(scoreOf(all, [flag])).toMatchObject({ score: 59, cap: flag, status: 'red' });
    expect(scoreOf(all, [flag, blocked])).toMatchObject({ score: 39, cap: blocked });
    expect(scoreOf([indicator('Coding', 1, 0.3)], [blocked]).cap).toBeUndefined();
  });

  it('explains itself: each indicator with what it contributes, and the cap with what it takes', () => {
    const { explanation } = scoreOf([indicator('Passed', 1, 0.8), indicator('Roster', 1)], [flag]);
    expect(explanation).toEqual([
      {
        indicator: 'Passed',
        weight: 1,
        value: 0.8,
        ageDays: 0,
        from: 'Counted by hand',
        contribution: 80,
      },
      { indicator: 'Roster', weight: 1, contribution: 0 },
      { indicator: 'Red flag f-1 is open', weight: 0, contribution: -21 },
    ]);
  });
});

describe('What turns a cell green', () => {
  it('is nothing where it is green', () => {
    expect(fixesOf([indicator('Passed', 1, 0.8)])).toEqual([]);
  });

  it('is the indicator with the most to gain first, and no more than needed', () => {
    // Without a fix 100 x (3 x 0.4 + 2 x 0.5 + 1) / 6 = 53.3; with the first (3 + 1 + 1) / 6 = 83.3.
    const all = [indicator('A', 2, 0.5), indicator('B', 3, 0.4), indicator('C', 1, 1)];
    expect(fixesOf(all)).toEqual(['B']);
  });

  it('leaves out what was put first and turns out not to be needed', () => {
    // Unknown gains 3 and makes 3.2 / 6.1; with Failed all is green; Failed alone makes 3.1 / 3.1.
    const all = [indicator('Unknown', 3), indicator('Failed', 2.9, 0), indicator('Met', 0.2, 1)];
    expect(fixesOf(all)).toEqual(['Failed']);
  });

  it('is to answer what caps it, even where all indicators are at their best', () => {
    expect(fixesOf([indicator('Coding', 1, 1)], [blocked, flag])).toEqual([
      'Unblock Coding',
      'Close red flag f-1',
    ]);
  });

  it('is to find out what nobody knows', () => {
    expect(fixesOf([indicator('A', 1), indicator('B', 1)])).toEqual(['A']);
  });
});

describe('Laws of the score', () => {
  const evidence = fc.record({
    value: fc.double({ min: 0, max: 1, noNaN: true }),
    ageDays: fc.integer({ min: 0, max: 120 }),
    from: fc.constant('Any'),
  });
  const anyIndicators = fc.array(
    fc.record({
      name: fc.uuid(),
      weight: fc.integer({ min: 1, max: 5 }),
      evidence: fc.option(evidence, { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const anyCaps = fc.subarray([flag, blocked]);

  it('lies from 0 to 100, and its explanation sums to it', () => {
    fc.assert(
      fc.property(anyIndicators, anyCaps, (indicators, caps) => {
        const { score, coverage, explanation } = scoreOf(indicators, caps);
        const sum = explanation.reduce((total, { contribution }) => total + contribution, 0);
        expect(sum).toBeCloseTo(score ?? 0, 8);
        expect(score ?? 0).toBeGreaterThanOrEqual(0);
        expect(score ?? 0).toBeLessThanOrEqual(100);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never falls when an indicator rises', () => {
    fc.assert(
      fc.property(anyIndicators, anyCaps, fc.nat(), evidence, (indicators, caps, at, better) => {
        const index = at % indicators.length;
        const raised = indicators.map((each, place) => {
          if (place !== index || !each.evidence) return each;
          const value = Math.max(each.evidence.value, better.value);
          return { ...each, evidence: { ...each.evidence, value } };
        });
        const before = scoreOf(indicators, caps).score ?? 0;
        expect(scoreOf(raised, caps).score ?? 0).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  it('is green once all fixes are done, and not before each of them is', () => {
    fc.assert(
      fc.property(anyIndicators, (indicators) => {
        const fixes = fixesOf(indicators);
        const after = (done: readonly string[]) =>
          scoreOf(
            indicators.map((each) =>
              done.includes(each.name) ? indicator(each.name, each.weight, 1) : each,
            ),
          ).status;
        expect(after(fixes)).toBe('green');
        for (const left of fixes) {
          expect(after(fixes.filter((fix) => fix !== left))).not.toBe('green');
        }
      }),
    );
  });

  it('has a geometric mean between the weakest and the arithmetic mean', () => {
    const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(scores, (all) => {
        const mean = geometricMean(all)!;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
        const arithmetic = all.reduce((sum, score) => sum + score / all.length, 0);
        expect(mean).toBeLessThanOrEqual(arithmetic + 1e-9);
      }),
    );
    expect(geometricMean([])).toBeUndefined();
    expect(geometricMean([25, 100])).toBeCloseTo(50, 9);
    expect(geometricMean([0, 100])).toBe(0);
  });
});
