import { setTimeout as sleep } from 'node:timers/promises';
import { ViewsAway } from './views-away';
import { WAITS } from './waits';

/** Who is told that the database went away, and that it is back. */
export interface Attendant {
  away(why: ViewsAway): void;
  back(): void;
}

/**
 * Does something that needs the database of the views, again and again while that is away: at first
 * soon, then every two seconds, until it is done. Where the signal says stop, it is left undone, and
 * why is thrown.
 */
export async function insist<Result>(
  act: () => Promise<Result>,
  attendant: Attendant,
  signal: AbortSignal,
): Promise<Result> {
  for (
    let pause: number = WAITS.firstPause, tried = false;
    ;
    pause = Math.min(2 * pause, WAITS.longestPause)
  ) {
    try {
      const result = await act();
      if (tried) attendant.back();
      return result;
    } catch (error) {
      if (!(error instanceof ViewsAway) || signal.aborted) throw error;
      if (!tried) attendant.away(error);
      tried = true;
      await sleep(pause, undefined, { signal }).catch(() => Promise.reject(error as Error));
    }
  }
}
