import * as fc from 'fast-check';
import { atRisk, boundsOf, driversOf, readinessOf, scheduleFactor } from './benefit-at-risk';

const stake = { target: 1_000_000, realisedShare: 0, scheduleFactor: 1 };
const training = { factor: 'training', weight: 0.4, critical: true, score: 40 } as const;
const process = { factor: 'processChange', weight: 0.3, critical: false, score: 70 } as const;
const design = { factor: 'configuration', weight: 0.3, critical: false, score: 80 } as const;
const example = [training, process, design];

describe('Benefit at risk', () => {
  it('gives 480 k in the worked example, with training as the driver', () => {
    expect(readinessOf(example)).toBeCloseTo(0.52, 9);
    expect(atRisk(stake, readinessOf(example)!)).toBeCloseTo(480_000, 6);
    // With training at 100 the mean is 0.4 + 0.21 + 0.24 = 0.85: 150 k, which is 330 k less.
    const [first, ...others] = driversOf(stake, example);
    expect(first!.factor).toBe('training');
    expect(first!.value).toBeCloseTo(330_000, 6);
    expect(others).toEqual([]);
  });

  it('is the weighted mean alone where no factor is critical', () => {
    expect(readinessOf([{ ...training, critical: false }, process, design])).toBeCloseTo(0.61, 9);
  });

  it('is as ready as its weakest critical factor lets it be, never under 0.2 by that alone', () => {
    const none = { ...training, weight: 0, score: 0 };
    const all = { ...process, weight: 1, score: 100 };
    expect(readinessOf([none, all])).toBeCloseTo(0.2, 9);
  });

  it('shows the three largest drivers, the largest first', () => {
    const factors = ['training', 'processChange', 'configuration', 'reporting'] as const;
    const four = factors.map((factor, index) => ({
      factor,
      weight: 0.25,
      critical: false,
      score: index * 20,
    }));
    const drivers = driversOf(stake, four);
    expect(drivers.map(({ factor }) => factor)).toEqual(factors.slice(0, 3));
    expect(drivers.map(({ value }) => Math.round(value))).toEqual([250_000, 200_000, 150_000]);
  });

  it('falls with the share of time that a slip takes from the realisation', () => {
    expect(scheduleFactor(0, 100)).toBe(1);
    expect(scheduleFactor(-5, 100)).toBe(1);
    expect(scheduleFactor(25, 100)).toBe(0.75);
    expect(scheduleFactor(150, 100)).toBe(0);
    expect(scheduleFactor(1, 0)).toBe(0);
  });

  it('leaves out what was realised already', () => {
    expect(atRisk({ ...stake, realisedShare: 0.25 }, 0.52)).toBeCloseTo(360_000, 6);
    expect(atRisk({ ...stake, realisedShare: 1.2 }, 0.52)).toBe(0);
    expect(atRisk({ ...stake, realisedShare: -1 }, 0.52)).toBeCloseTo(480_000, 6);
  });

  it('is not known while a factor is not, but lies between two bounds', () => {
    const unknown = [training, process, { ...design, score: undefined }];
    expect(readinessOf(unknown)).toBeUndefined();
    expect(driversOf(stake, unknown)).toEqual([]);
    // Mean 0.37 + 0.3 S: 0.37 with S = 0; 0.67, held at 0.52 by training, with S = 100.
    const { least, most } = boundsOf(stake, unknown);
    expect(least).toBeCloseTo(480_000, 6);
    expect(most).toBeCloseTo(630_000, 6);
    expect(readinessOf([])).toBeUndefined();
    expect(boundsOf(stake, [])).toEqual({ least: undefined, most: undefined });
  });

  it('lies from 0 to the target, and never rises when a factor gets better', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, score, score, (a, b, c, more) => {
        const before = [
          { ...training, score: a },
          { ...process, score: b },
          { ...design, score: c },
        ];
        const after = [{ ...training, score: Math.max(a, more) }, ...before.slice(1)];
        const [risk, less] = [before, after].map((each) => atRisk(stake, readinessOf(each)!));
        expect(risk).toBeGreaterThanOrEqual(0);
        expect(risk).toBeLessThanOrEqual(stake.target);
        expect(less!).toBeLessThanOrEqual(risk! + 1e-6);
      }),
    );
  });
});
