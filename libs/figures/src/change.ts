import { roundTo } from './rounding';

/** Which way is better; `maintain`: to stay where it is. */
export type Direction = 'up' | 'down' | 'maintain';

/** What a change means for those who wanted it. */
export type Movement = 'better' | 'worse' | 'same';

/** Values nearer than this are one value: the rest is noise of binary arithmetic. */
const NOISE_DECIMALS = 12;

/**
 * Relative change in percent, (after - before) / before: 40,000 to 25,000 is -37.5 %. Not to be
 * taken for a change in percentage points. For a value below zero before, the sign is turned.
 *
 * Undefined when the value before is 0. Source: domain notes 3.3 (8).
 */
export function relativeChange(before: number, after: number): number | undefined {
  if (before === 0) return undefined;
  return ((after - before) * 100) / before + 0; // + 0: no -0
}

/**
 * Change of a rate in percentage points, after - before, both in percent: 20 % to 77 % is +57
 * points, where the relative change is +285 %. Source: domain notes 3.3 (8).
 */
export function percentagePointChange(before: number, after: number): number {
  return after - before;
}

/**
 * Whether a change is for the better. Up to `tolerance` (in the unit of the measure) either way it
 * is the same; of a measure to be maintained every change beyond the tolerance is for the worse.
 */
export function movement(
  direction: Direction,
  before: number,
  after: number,
  tolerance = 0,
): Movement {
  const change = roundTo(after - before, NOISE_DECIMALS);
  if (Math.abs(change) <= tolerance) return 'same';
  if (direction === 'maintain') return 'worse';
  return change > 0 === (direction === 'up') ? 'better' : 'worse';
}

/**
 * A rate, numerator / denominator x scale: scale 100 gives percent, 1000 "per 1,000 orders". Of
 * several sites it is the rate of their sums, never the mean of their rates.
 *
 * Undefined when the denominator is 0: nothing was observed.
 */
export function rate(numerator: number, denominator: number, scale = 1): number | undefined {
  return denominator === 0 ? undefined : (numerator * scale) / denominator;
}
