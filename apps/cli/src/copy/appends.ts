import type { Position, RecordedEvent } from '@plumbline/event-store';

/** The facts of one append: of one command, on one stream, one behind the other. */
export type Append = readonly [RecordedEvent, ...RecordedEvent[]];

/**
 * The facts of a log up to a position, as they were appended. Where several nodes wrote, a recorded time
 * may go back a little along the log; it is lifted to the one before, as every single writer does.
 */
export async function* appendsOf(
  facts: AsyncIterable<RecordedEvent>,
  until: Position,
): AsyncGenerator<Append> {
  let append: [RecordedEvent, ...RecordedEvent[]] | undefined;
  let latest = '';
  for await (const fact of facts) {
    if (fact.position > until) break;
    if (fact.recordedAt > latest) latest = fact.recordedAt;
    const lifted = { ...fact, recordedAt: latest };
    if (append && belongs(lifted, append[0])) append.push(lifted);
    else {
      if (append) yield append;
      append = [lifted];
    }
  }
  if (append) yield append;
}

function belongs(fact: RecordedEvent, first: RecordedEvent): boolean {
  return (
    fact.program === first.program &&
    fact.commandId === first.commandId &&
    fact.stream === first.stream
  );
}
