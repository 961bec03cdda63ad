import { EventStore, streamName, type Position, type RecordedEvent } from '@plumbline/event-store';
import { Injectable } from '@nestjs/common';
import type { Placed } from './documents';
import type { Moment } from './moment';

/** Reads the facts themselves, for changes and for the history of a record. */
@Injectable()
export class LogReader {
  constructor(private readonly store: EventStore) {}

  /** Facts of a program behind a position, as known and true at a moment, at most `limit`. */
  async changes(moment: Moment, since: Position, until: Position | undefined, limit: number) {
    const found: Placed<RecordedEvent>[] = [];
    for await (const event of this.between(moment, since, until)) {
      found.push({ document: event, order: event.position, id: '' });
      if (found.length === limit) break;
    }
    return found;
  }

  /** How many facts `changes` would answer without a limit. */
  async count(moment: Moment, since: Position, until: Position | undefined): Promise<number> {
    let count = 0;
    for await (const _ of this.between(moment, since, until)) count += 1;
    return count;
  }

  /** All facts of a stream, as known and true at a moment. */
  async stream(moment: Moment, kind: string, id: string): Promise<RecordedEvent[]> {
    const found: RecordedEvent[] = [];
    for await (const event of this.store.read(streamName(moment.program!, kind, id))) {
      if (moment.asOf !== undefined && event.position > moment.asOf) break;
      if (trueBy(event, moment)) found.push(event);
    }
    return found;
  }

  private async *between(moment: Moment, since: Position, until: Position | undefined) {
    const end = [moment.asOf, until].filter((position) => position !== undefined).sort()[0];
    for await (const event of this.store.readAll(since, { program: moment.program })) {
      if (end !== undefined && event.position > end) return;
      if (trueBy(event, moment)) yield event;
    }
  }
}

function trueBy(event: RecordedEvent, { on }: Moment): boolean {
  return on === undefined || event.effectiveAt.slice(0, 10) <= on;
}
