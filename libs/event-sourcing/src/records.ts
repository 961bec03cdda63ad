import { Injectable, Optional } from '@nestjs/common';
import { EventStore, streamName, type RecordedEvent, type Revision } from '@plumbline/event-store';
import { Hearing } from '@plumbline/read-models';
import { LRUCache } from 'lru-cache';
import { evolved, type AnyDecider, type Folded } from './decider';

const REMEMBERED = 10_000;

/** A record as it was folded last, and what was heard of it. */
interface Kept {
  folded: Folded<unknown>;
  /** The time of hearing in which it was folded; all that came later was heard. */
  time?: number;
  /** The last revision that was heard of. */
  heard: Revision;
}

/** The present state of records, folded from their streams; what was folded once is only continued. */
@Injectable()
export class Records {
  private readonly kept = new LRUCache<string, Kept>({ max: REMEMBERED });
  private readonly known = new LRUCache<string, true>({ max: REMEMBERED });

  constructor(
    private readonly store: EventStore,
    @Optional() private readonly hearing?: Hearing,
  ) {
    hearing?.listen((event) => this.hear(event));
  }

  /** The state that the stream has now, which is asked for what came since. */
  async load(decider: AnyDecider, stream: string): Promise<Folded<unknown>> {
    const kept = this.keptOf(decider, stream);
    const time = this.hearing?.time;
    let { state, revision } = kept.folded;
    for await (const event of this.store.read(stream, { from: revision + 1 })) {
      state = evolved(decider, state, event, event.effectiveAt.slice(0, 10));
      revision = event.revision;
    }
    const folded = { state, revision };
    // Who began later may have come further meanwhile.
    if (revision >= kept.folded.revision) Object.assign(kept, { folded, time });
    return folded;
  }

  /**
   * The same for records that are asked for again and again: where all is heard that is in the log, a
   * stream of which nothing was heard is not read.
   */
  async present(decider: AnyDecider, stream: string): Promise<Folded<unknown>> {
    if (this.standing(stream) && (await this.hearing!.isAbreast())) {
      const standing = this.standing(stream);
      if (standing) return standing;
    }
    return this.load(decider, stream);
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

  /** It is there before its stream is read, so that what is heard meanwhile is noted. */
  private keptOf({ initial }: AnyDecider, stream: string): Kept {
    const before = this.kept.get(stream);
    if (before) return before;
    const kept = { folded: { state: initial, revision: -1 }, heard: -1 };
    this.kept.set(stream, kept);
    return kept;
  }

  /** What was folded in this time of hearing, unless something was heard of it since. */
  private standing(stream: string): Folded<unknown> | undefined {
    const { folded, time, heard } = this.kept.get(stream) ?? {};
    const now = this.hearing?.time;
    if (!folded || now === undefined || time !== now) return undefined;
    return heard! <= folded.revision ? folded : undefined;
  }

  private hear({ stream, revision }: RecordedEvent): void {
    const kept = this.kept.peek(stream);
    if (kept && revision > kept.heard) kept.heard = revision;
  }
}
