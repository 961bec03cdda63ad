import { setTimeout as sleep } from 'node:timers/promises';
import { DriverError } from './driver';

/** How long to wait for the database, and how often to try. */
export interface Patience {
  /** The longest that one call may take, in milliseconds. */
  readonly call: number;
  readonly tries: number;
  /** The pause before the second try in milliseconds; it doubles with each, up to the longest. */
  readonly pause: number;
  readonly longestPause: number;
}

/** For a server that fails over: ten seconds a call, less than a minute in all. */
export const USUAL_PATIENCE: Patience = { call: 10_000, tries: 5, pause: 100, longestPause: 5_000 };

/** The pause after so many failures: between half and the whole of it, so that nodes do not meet. */
export function pauseAfter(failures: number, { pause, longestPause }: Patience): number {
  const whole = Math.min(longestPause, pause * 2 ** (failures - 1));
  return whole / 2 + Math.random() * (whole / 2);
}

/** Tries again what may pass; everything else is thrown at once. */
export async function patiently<Result>(
  patience: Patience,
  call: () => Promise<Result>,
): Promise<Result> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await call();
    } catch (error) {
      if (!isPassing(error) || failures >= patience.tries) throw error;
      await sleep(pauseAfter(failures, patience));
    }
  }
}

/** Whether the same call may succeed later. */
export function isPassing(error: unknown): boolean {
  return error instanceof DriverError && error.failure === 'passing';
}
