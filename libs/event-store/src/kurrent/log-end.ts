import type { Instant } from '../clock';
import { type Position, START } from '../position';
import { backwards } from './backwards';
import type { Driver } from './driver';
import { isFact, recordedAtOf } from './fact-record';
import { positionAt } from './place';

/** The last fact of the log, or what there is before any. */
export interface LastFact {
  readonly position: Position;
  readonly recordedAt: Instant;
}

const NOTHING: LastFact = { position: START, recordedAt: '' };

/** Where the log ends; looks only at what came since it was asked last. */
export class LogEnd {
  private last = NOTHING;
  /** The newest record that was looked at, a fact or not. */
  private seen: Position = START;

  constructor(private readonly driver: Driver) {}

  async fact(): Promise<LastFact> {
    const { seen, last } = this;
    let newest: Position | undefined;
    for await (const record of backwards(this.driver)) {
      const position = positionAt(record.place);
      newest ??= position;
      // A log that ends before what was seen was put back from an older copy: look at all of it.
      if (newest >= seen && position <= seen) return this.known(newest, last);
      if (isFact(record)) {
        return this.known(newest, { position, recordedAt: recordedAtOf(record) });
      }
    }
    return this.known(newest ?? START, NOTHING);
  }

  /** The position of the very last record, whoever wrote it. */
  async record(): Promise<Position> {
    const [record] = await this.driver.readBack({ before: 'end', limit: 1 });
    return record ? positionAt(record.place) : START;
  }

  private known(seen: Position, last: LastFact): LastFact {
    // Another call may have looked further meanwhile; what it found holds.
    if (seen >= this.seen || last === NOTHING) [this.seen, this.last] = [seen, last];
    return last;
  }
}
