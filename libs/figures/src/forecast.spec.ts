import * as fc from 'fast-check';
import { addDays, daysBetween } from './days';
import {
  confidenceWeighted,
  forecastAccuracy,
  forecastGap,
  forecastSlipDays,
  trendForecast,
} from './forecast';
import { roundTo } from './rounding';

const series = (...values: number[]) =>
  values.map((value, index) => ({ on: addDays('2015-01-01', index * 30), value }));

describe('Trend forecast', () => {
  it('goes on along a straight line', () => {
    expect(trendForecast(series(10, 20, 30), '2015-05-01')).toBeCloseTo(50, 9);
  });

  it('is the least-squares line where points scatter', () => {
    // slope 1.5 a step, through (1, 2.333...): 2.333... + 1.5 x 2
    expect(trendForecast(series(1, 2, 4), addDays('2015-01-01', 90))).toBeCloseTo(16 / 3, 9);
  });

  it('is undefined for fewer than three points, or when all are of one day', () => {
    expect(trendForecast(series(10, 20), '2015-05-01')).toBeUndefined();
    const oneDay = [1, 2, 3].map((value) => ({ on: '2015-01-01', value }));
    expect(trendForecast(oneDay, '2015-05-01')).toBeUndefined();
  });

  it('is clipped to the feasible range', () => {
    expect(trendForecast(series(80, 90, 100), '2015-12-31', { min: 0, max: 100 })).toBe(100);
    expect(trendForecast(series(20, 10, 0), '2015-12-31', { min: 0 })).toBe(0);
  });

  it('uses only the latest points when asked, in whatever order they are given', () => {
    const points = series(500, 400, 10, 20, 30).reverse();
    const day = addDays('2015-01-01', 150);
    expect(trendForecast(points, day, { last: 3 })).toBeCloseTo(40, 9);
  });

  it('refuses to use fewer than three', () => {
    expect(() => trendForecast(series(1, 2, 3), '2015-05-01', { last: 2 })).toThrow(RangeError);
  });

  it('finds every straight line again', () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(whole, whole, days, (start, slope, offsets) => {
        const on = (offset: number) => addDays('2010-01-01', offset);
        const points = offsets.map((days) => ({ on: on(days), value: start + slope * days }));
        const forecast = trendForecast(points, on(4000)) ?? NaN;
        expect(Math.abs(forecast - (start + slope * 4000))).toBeLessThan(1e-3);
      }),
    );
  });
});

describe('Forecast', () => {
  it('gap is forecast minus target', () => {
    expect(forecastGap(-35, -75)).toBe(40);
  });

  it('accuracy is final actual / forecast at the gate', () => {
    expect(roundTo(forecastAccuracy(-35, -75) ?? NaN, 4)).toBe(0.4667);
    expect(forecastAccuracy(5, 0)).toBeUndefined();
  });

  it('slip is later by positive days: Vermont 2019, 1 to 9 November is 8 days', () => {
    expect(forecastSlipDays('2019-11-01', '2019-11-09')).toBe(8);
    expect(forecastSlipDays('2019-11-09', '2019-11-01')).toBe(-8);
  });

  it('slip adds up over reviews', () => {
    const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2010-01-01', days));
    fc.assert(
      fc.property(day, day, day, (first, second, third) => {
        const steps = forecastSlipDays(first, second) + forecastSlipDays(second, third);
        expect(steps).toBe(daysBetween(first, third));
      }),
    );
  });
});

describe('Confidence-weighted forecast', () => {
  it('is the sum of value x confidence', () => {
    const forecasts = [
      { value: 1_100_000, confidencePercent: 50 },
      { value: 460_000, confidencePercent: 100 },
      { value: -200_000, confidencePercent: 25 },
    ];
    expect(confidenceWeighted(forecasts)).toBe(960_000);
    expect(confidenceWeighted([])).toBe(0);
  });

  it.each([-1, 101, NaN])('refuses a confidence of %d percent', (confidencePercent) => {
    expect(() => confidenceWeighted([{ value: 1, confidencePercent }])).toThrow(RangeError);
  });
});
