import type { EventStore, Position } from '@plumbline/event-store';
import type { News } from './event-stream';

/** What a program did between a position and what is visible now, as one move; nothing if it stood still. */
export async function missedSince(
  store: EventStore,
  program: string,
  since: Position,
  visible: Position,
): Promise<News | undefined> {
  const types = new Set<string>();
  let last: Position | undefined;
  for await (const { position, type } of store.readAll(since, { program })) {
    if (position > visible) break;
    types.add(type);
    last = position;
  }
  return last && { position: last, types: [...types] };
}
