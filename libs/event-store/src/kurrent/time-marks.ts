import type { Instant } from '../clock';
import { type Position, START } from '../position';
import { backwards } from './backwards';
import type { Driver, Place } from './driver';
import { isFact, recordedAtOf } from './fact-record';
import { positionAt } from './place';

/** How many facts lie between two marks. */
const DISTANCE = 500;
/** By how much the clocks of nodes may differ, in milliseconds. */
const CLOCKS = 60_000;

interface Mark {
  readonly place: Place;
  readonly time: number;
}

/**
 * Finds the last fact recorded by an instant. The database knows places, not times, so the log is read
 * back from its end; on the way a mark is set now and then, and the next search begins at one.
 */
export class TimeMarks {
  /** From the newest to the oldest. */
  private marks: Mark[] = [];

  constructor(private readonly driver: Driver) {}

  async lastBy(instant: Instant): Promise<Position> {
    let facts = 0;
    for await (const record of backwards(this.driver, this.startFor(instant))) {
      if (!isFact(record)) continue;
      const recordedAt = recordedAtOf(record);
      if (recordedAt <= instant) return positionAt(record.place);
      facts += 1;
      if (facts % DISTANCE === 0) this.mark({ place: record.place, time: Date.parse(recordedAt) });
    }
    return START;
  }

  /** The oldest mark that is surely later than the instant, whichever node's clock said so. */
  private startFor(instant: Instant): Place | 'end' {
    const time = Date.parse(instant) + CLOCKS;
    return this.marks.findLast((mark) => mark.time > time)?.place ?? 'end';
  }

  private mark(mark: Mark): void {
    const others = this.marks.filter(({ place }) => place.commit !== mark.place.commit);
    this.marks = [...others, mark].sort((a, b) => Number(b.place.commit - a.place.commit));
  }
}
