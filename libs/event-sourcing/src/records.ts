import { Injectable } from '@nestjs/common';
import { EventStore, streamName } from '@plumbline/event-store';
import { LRUCache } from 'lru-cache';
import { evolved, type AnyDecider, type Folded } from './decider';

const REMEMBERED = 10_000;

/** The present state of records, folded from their streams; what was folded once is only continued. */
@Injectable()
export class Records {
  private readonly folded = new LRUCache<string, Folded<unknown>>({ max: REMEMBERED });
  private readonly known = new LRUCache<string, true>({ max: REMEMBERED });

  constructor(private readonly store: EventStore) {}

  async load(decider: AnyDecider, stream: string): Promise<Folded<unknown>> {
    const before = this.folded.get(stream) ?? { state: decider.initial, revision: -1 };
    let { state, revision } = before;
    for await (const event of this.store.read(stream, { from: revision + 1 })) {
      state = evolved(decider, state, event, event.effectiveAt.slice(0, 10));
      revision = event.revision;
    }
    const record = { state, revision };
    this.folded.set(stream, record);
    return record;
  }

  /** Whether a record was ever begun. */
  async exists(program: string, kind: string, id: string): Promise<boolean> {
    const stream = streamName(program, kind, id);
    if (this.known.has(stream)) return true;
    for await (const _ of this.store.read(stream, { limit: 1 })) {
      this.known.set(stream, true);
      return true;
    }
    return false;
  }
}
