import { roundTo, written } from './rounding';

/** A published figure beside what its own data compute to; neither overwrites the other. */
export interface ClaimComparison {
  /** Claimed minus computed, in the unit of both, not rounded. */
  readonly difference: number;
  /** Whether the publication would have printed another number from its own data. */
  readonly differs: boolean;
}

/**
 * Compares a published figure with the computed one. It differs when the computed figure, rounded
 * to the digits that were printed, is another number: -80 % holds for -80.46, while -40 % does not
 * follow from -37.5 (Cambridge University Hospitals, paper notes, 2015).
 *
 * `decimalsPrinted` are the digits after the point as printed: 1 for "7.0", 0 for "7". A claim
 * that differs is not an error to be corrected: a pooled estimate differs from the naive pool by
 * its method. Source: domain notes 3.3 (9).
 */
export function compareClaim(
  claimed: number,
  decimalsPrinted: number,
  computed: number,
): ClaimComparison {
  return {
    difference: claimed - computed,
    differs: roundTo(computed, decimalsPrinted) !== roundTo(claimed, decimalsPrinted),
  };
}

/**
 * How many digits a number has after the point, when printed as short as possible: 2 for 0.51, 0
 * for 7. A printed "7.0" has lost its zero as a number: its digits have to be told.
 */
export function decimalsOf(value: number): number {
  if (!Number.isFinite(value)) {
    throw new RangeError(`Only a finite number has digits after the point; given: ${value}.`);
  }
  const { digits, exponent } = written(value);
  const afterPoint = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, afterPoint - exponent);
}
