import {
  START,
  streamParts,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '@plumbline/event-store';
import type { View } from './view';

/** Up to where the facts of a view are all known; nothing where they all are. */
export type Limit = (view: View) => Position | undefined;

/**
 * The kinds of facts that this version knows, by the kind of record. One that it does not know was
 * written by a newer version; a view of such records must wait for that version, for what it would make
 * of it is not known.
 */
export class KnownFacts {
  private readonly types = new Map<string, Set<string>>();

  constructor(kinds: Iterable<readonly [kind: string, types: Iterable<string>]> = []) {
    for (const [kind, types] of kinds) {
      this.types.set(kind, new Set([...(this.types.get(kind) ?? []), ...types]));
    }
  }

  /**
   * Tells before which of some facts a view must stop. Of kinds of record that are not known at all
   * it need not, for it listens to none of their facts.
   */
  pausing(events: readonly RecordedEvent[]): (view: View, event: RecordedEvent) => boolean {
    const unknown = new Map<RecordedEvent, Set<string>>();
    for (const event of events) {
      const known = this.unknownBeside(event);
      if (known) unknown.set(event, known);
    }
    if (unknown.size === 0) return () => false;
    return (view, event) => {
      const known = unknown.get(event);
      return known !== undefined && listensToOneOf(view, known);
    };
  }

  /** Reads the whole log for what is not known, and tells for each view where it has to stop. */
  async limits(store: EventStore): Promise<Limit> {
    const found = new Map<Set<string>, Position>();
    let before = START;
    for await (const event of store.readAll(START)) {
      const known = this.unknownBeside(event);
      if (known && !found.has(known)) found.set(known, before);
      before = event.position;
    }
    return (view) =>
      [...found]
        .filter(([known]) => listensToOneOf(view, known))
        .map(([, position]) => position)
        .sort()[0];
  }

  /** The types that are known of the kind of record of a fact that is not. */
  private unknownBeside({ stream, type }: RecordedEvent): Set<string> | undefined {
    const known = this.types.get(streamParts(stream).kind);
    return known && !known.has(type) ? known : undefined;
  }
}

function listensToOneOf(view: View, types: ReadonlySet<string>): boolean {
  return Object.keys(view.on).some((type) => types.has(type));
}
