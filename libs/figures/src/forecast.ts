import type { DayValue } from './attainment';
import { rate } from './change';
import { type Day, daysBetween, epochDay } from './days';
import { mean } from './averages';

/** Fewer measurements than this are no trend. */
const FEWEST_POINTS = 3;

export interface TrendOptions {
  /** Use only so many of the latest points, 3 or more; without it all that are given. */
  readonly last?: number;
  /** The lowest and the highest value that can be, such as 0 and 100 for a share in percent. */
  readonly min?: number;
  readonly max?: number;
}

/**
 * The value that the trend reaches on a day, in the unit of the measure: least squares over the
 * latest points, clipped to the feasible range. To be shown beside the owner's own forecast.
 *
 * Undefined for fewer than three points, or when all are of one day. Source: domain notes 3.3 (5).
 */
export function trendForecast(
  points: readonly DayValue[],
  day: Day,
  { last = points.length, min = -Infinity, max = Infinity }: TrendOptions = {},
): number | undefined {
  if (points.length < FEWEST_POINTS) return undefined;
  if (!Number.isInteger(last) || last < FEWEST_POINTS) {
    throw new RangeError(`A trend needs ${FEWEST_POINTS} points or more; asked for: ${last}.`);
  }
  const line = leastSquares(latest(points, last));
  if (!line) return undefined;
  const value = line.middle.value + line.slope * (epochDay(day) - line.middle.day);
  return Math.min(max, Math.max(min, value));
}

/** Forecast minus target, in the unit of the measure. Source: domain notes 3.3 (5). */
export function forecastGap(forecast: number, target: number): number {
  return forecast - target;
}

/**
 * Final actual / forecast at the gate, as a ratio: below 1 the forecast promised too much.
 * Undefined for a forecast of 0. Source: domain notes 3.3 (5).
 */
export function forecastAccuracy(actual: number, forecastAtGate: number): number | undefined {
  return rate(actual, forecastAtGate);
}

/**
 * By how many days a forecast date moved between two reviews: positive is later. Revisited
 * estimates mostly move benefits later (NAO 2013). Source: domain notes 3.3 (5).
 */
export function forecastSlipDays(before: Day, after: Day): number {
  return daysBetween(before, after);
}

/** A forecast value and how sure its owner is, in percent from 0 to 100. */
export interface ConfidentForecast {
  readonly value: number;
  readonly confidencePercent: number;
}

/**
 * Sum of forecast value x confidence, in the unit of the values: all of one class, currency and
 * price base. Source: domain notes 3.3 (6).
 */
export function confidenceWeighted(forecasts: readonly ConfidentForecast[]): number {
  return forecasts.reduce((total, { value, confidencePercent }) => {
    if (!(confidencePercent >= 0 && confidencePercent <= 100)) {
      throw new RangeError(`Confidence is 0 to 100 percent; given: ${confidencePercent}.`);
    }
    return total + (value * confidencePercent) / 100;
  }, 0);
}

function latest(points: readonly DayValue[], count: number): DayValue[] {
  return [...points].sort((one, other) => daysBetween(other.on, one.on)).slice(-count);
}

/** The line through the middle of the points; undefined when they are all of one day. */
function leastSquares(points: readonly DayValue[]) {
  const middle = {
    day: mean(points.map(({ on }) => epochDay(on))) ?? 0,
    value: mean(points.map(({ value }) => value)) ?? 0,
  };
  let along = 0;
  let across = 0;
  for (const { on, value } of points) {
    const days = epochDay(on) - middle.day;
    along += days * days;
    across += days * (value - middle.value);
  }
  return along === 0 ? undefined : { middle, slope: across / along };
}
