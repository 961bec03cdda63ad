import { mean } from './averages';

/** Two-sided 95 % of the normal distribution. */
const Z_95 = 1.959964;

/** With fewer promises than this no reliability is shown: "n too small". */
export const FEWEST_PROMISES = 5;

/** Promises kept, of all n that fell due in the window and were not cancelled by the customer. */
export interface PromisesKept {
  readonly kept: number;
  readonly n: number;
}

/**
 * The lower end of the Wilson interval of kept / n, as a share from 0 to 1: what the rate is at
 * least, given so few cases. Never above kept / n. Undefined when n is 0.
 * Source: domain notes 4.3; Wilson 1927.
 */
export function wilsonLowerBound(kept: number, n: number, z = Z_95): number | undefined {
  refuseImpossible(kept, n);
  if (n === 0) return undefined;
  const share = kept / n;
  const squared = (z * z) / n;
  const spread = z * Math.sqrt((share * (1 - share)) / n + squared / (4 * n));
  const bound = (share + squared / 2 - spread) / (1 + squared);
  return Math.min(share, Math.max(0, bound));
}

/**
 * Reliability as it may be shown, as a share from 0 to 1: the lower bound (95 %) of the kept rate.
 * Undefined for fewer than five promises, so that it is never shown. Source: domain notes 4.3.
 */
export function reliability({ kept, n }: PromisesKept): number | undefined {
  refuseImpossible(kept, n);
  return n < FEWEST_PROMISES ? undefined : wilsonLowerBound(kept, n);
}

/**
 * Mean reported confidence minus kept rate, in percentage points: large and positive is
 * over-confident. Confidence is in percent; one reported from 0 to 10 counts ten times.
 *
 * Undefined without a reported confidence or without promises. Source: domain notes 4.3.
 */
export function calibration(
  confidencePercents: readonly number[],
  { kept, n }: PromisesKept,
): number | undefined {
  refuseImpossible(kept, n);
  const confidence = mean(confidencePercents);
  return confidence === undefined || n === 0 ? undefined : confidence - (kept * 100) / n;
}

function refuseImpossible(kept: number, n: number): void {
  if (!Number.isInteger(kept) || !Number.isInteger(n) || kept < 0 || kept > n) {
    throw new RangeError(`Promises kept are 0 to n, both whole numbers; given: ${kept} of ${n}.`);
  }
}
