import * as fc from 'fast-check';
import {
  type Trajectory,
  attainment,
  plannedAttainment,
  plannedValue,
  trajectoryVariance,
} from './attainment';
import { addDays } from './days';
import { roundTo } from './rounding';

const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
const twoValues = fc.tuple(value, value).filter(([one, other]) => one !== other);

const FALLON = { baseline: 0, target: -75, actual: -35 };

describe('Attainment', () => {
  it('of Fallon Clinic: 35 % fewer transcribed lines where 75 % were promised is 46.7 %', () => {
    const share = attainment(FALLON.baseline, FALLON.target, FALLON.actual) ?? NaN;
    expect(roundTo(share, 4)).toBe(0.4667);
    expect(roundTo(share * 100, 1)).toBe(46.7);
  });

  it('is not capped: above 1 beyond the target, below 0 worse than the baseline', () => {
    expect(attainment(100, 80, 70)).toBe(1.5);
    expect(attainment(100, 80, 110)).toBe(-0.5);
  });

  it('is undefined when the target equals the baseline', () => {
    expect(attainment(95, 95, 97)).toBeUndefined();
  });

  it('is 0 at the baseline and 1 at the target, in both directions', () => {
    fc.assert(
      fc.property(twoValues, ([baseline, target]) => {
        expect(attainment(baseline, target, baseline)).toBe(0);
        expect(attainment(baseline, target, target)).toBe(1);
      }),
    );
  });

  it('rises with every step towards the target, in both directions', () => {
    fc.assert(
      fc.property(twoValues, value, ([baseline, target], actual) => {
        const step = Math.sign(target - baseline);
        const before = attainment(baseline, target, actual) ?? NaN;
        expect(attainment(baseline, target, actual + step)).toBeGreaterThan(before);
      }),
    );
  });
});

describe('Trajectory', () => {
  const straight: Trajectory = {
    baseline: { on: '2015-01-01', value: 8700 },
    target: { on: '2015-01-11', value: 7700 },
  };
  const bent: Trajectory = {
    ...straight,
    points: [
      { on: '2015-01-09', value: 8000 },
      { on: '2015-01-05', value: 8700 },
    ],
  };

  it('is a straight line from baseline to target', () => {
    expect(plannedValue(straight, '2015-01-04')).toBe(8400);
    expect(plannedAttainment(straight, '2015-01-04')).toBeCloseTo(0.3, 12);
  });

  it('runs over the points agreed on the way, in whatever order they are given', () => {
    expect(plannedValue(bent, '2015-01-03')).toBe(8700);
    expect(plannedValue(bent, '2015-01-05')).toBe(8700);
    expect(plannedValue(bent, '2015-01-07')).toBe(8350);
    expect(plannedValue(bent, '2015-01-10')).toBe(7850);
  });

  it('is the baseline before its day and the target from its day on', () => {
    expect(plannedValue(bent, '2014-12-31')).toBe(8700);
    expect(plannedValue(bent, '2015-01-11')).toBe(7700);
    expect(plannedValue(bent, '2018-01-01')).toBe(7700);
    expect(plannedAttainment(bent, '2018-01-01')).toBe(1);
  });

  it('leaves out points that are not between baseline and target', () => {
    const points = [
      { on: '2014-06-01', value: 1 },
      { on: '2015-01-11', value: 2 },
      { on: '2016-01-01', value: 3 },
    ];
    expect(plannedValue({ ...straight, points }, '2015-01-04')).toBe(8400);
  });

  it('of a target on the day of the baseline is the target from then on', () => {
    const atOnce = { baseline: straight.baseline, target: { on: '2015-01-01', value: 0 } };
    expect(plannedValue(atOnce, '2014-12-31')).toBe(8700);
    expect(plannedValue(atOnce, '2015-01-01')).toBe(0);
  });

  it('never leaves the range of its points', () => {
    const days = fc.integer({ min: -10, max: 400 });
    const knot = fc.record({ day: days, value });
    fc.assert(
      fc.property(fc.array(knot), days, (knots, day) => {
        const points = knots.map((each) => ({
          on: addDays('2015-01-01', each.day),
          value: each.value,
        }));
        const target = { on: '2015-12-31', value: 0 };
        const planned = plannedValue(
          { baseline: straight.baseline, target, points },
          addDays('2015-01-01', day),
        );
        const all = [8700, 0, ...points.map((point) => point.value)];
        expect(planned).toBeGreaterThanOrEqual(Math.min(...all) - 1e-6);
        expect(planned).toBeLessThanOrEqual(Math.max(...all) + 1e-6);
      }),
    );
  });
});

describe('Trajectory variance', () => {
  it('is attainment minus planned attainment', () => {
    expect(trajectoryVariance(0.25, 0.5)).toBe(-0.25);
  });

  it('is undefined when one of the two is', () => {
    expect(trajectoryVariance(undefined, 0.5)).toBeUndefined();
    expect(trajectoryVariance(0.5, undefined)).toBeUndefined();
  });
});
