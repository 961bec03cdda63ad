import { setTimeout as sleep } from 'node:timers/promises';
import { checkPosition } from '../follow';
import type { Position } from '../position';
import type { Driver, Sign, StreamFilter } from './driver';
import type { LogEnd } from './log-end';
import { isPassing, type Patience, pauseAfter } from './patience';
import { placeOf, positionAt } from './place';

/** What to follow: after which position, which streams, and how often a server may fail in a row. */
export interface Wish {
  readonly after: Position;
  readonly filter: StreamFilter;
  readonly tries: number;
}

/**
 * Follows the log across failures of the server: after each it begins again behind the last record
 * that was processed, or behind the place up to which there was nothing to process.
 */
export class Resubscription {
  constructor(
    private readonly driver: Driver,
    private readonly end: LogEnd,
    private readonly patience: Patience,
  ) {}

  async *signs({ after, filter, tries }: Wish, signal: AbortSignal): AsyncGenerator<Sign> {
    let resume = after;
    for (let failures = 0; !signal.aborted;) {
      try {
        if (failures > 0) checkPosition(resume, await this.end.record());
        for await (const sign of this.driver.follow(placeOf(resume), filter, signal)) {
          failures = 0;
          yield sign;
          resume = reachedBy(sign, resume);
        }
      } catch (error) {
        failures += 1;
        if (!isPassing(error) || failures >= tries) throw error;
        await this.rest(failures, signal);
      }
    }
  }

  private async rest(failures: number, signal: AbortSignal): Promise<void> {
    const pause = pauseAfter(failures, this.patience);
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}

/** Places may be told late, so one that lies behind what was processed takes nothing back. */
function reachedBy(sign: Sign, resume: Position): Position {
  if (sign.kind === 'live') return resume;
  const reached = positionAt(sign.kind === 'record' ? sign.record.place : sign.place);
  return reached > resume ? reached : resume;
}
