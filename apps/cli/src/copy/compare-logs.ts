import { START, type EventStore, type Instant, type Position } from '@plumbline/event-store';
import type { RecordedEvent } from '@plumbline/event-store';
import type { View } from '@plumbline/read-models';
import { Failed } from '../failed';
import { appendsOf } from './appends';
import { fieldThatDiffers } from './same-fact';
import { viewDigests } from './view-digests';

/** What is compared: the facts up to a position of the source, of one program or of all. */
export interface Extent {
  readonly program?: string;
  readonly until: Position;
}

/** What was found to be the same. */
export interface Same {
  readonly facts: number;
  readonly commands: number;
  readonly moments: readonly Instant[];
}

/**
 * Compares a copy with its source: every fact, the receipt of every command, and every view at the end
 * and as of three moments. The first difference is thrown.
 */
export async function compareLogs(
  from: EventStore,
  to: EventStore,
  { program, until }: Extent,
  views: readonly View[],
): Promise<Same> {
  const copy = to.readAll(START, { program })[Symbol.asyncIterator]();
  const times: Instant[] = [];
  let commands = 0;
  for await (const append of appendsOf(from.readAll(START, { program }), until)) {
    let last: RecordedEvent | undefined;
    for (const fact of append) {
      const { value, done } = await copy.next();
      const differs = done ? 'presence' : fieldThatDiffers(fact, value);
      if (differs) throw new Failed(`${fact.stream} ${fact.revision} differs in its ${differs}.`);
      last = value as RecordedEvent;
      times.push(fact.recordedAt);
    }
    await compareReceipt(from, to, append[0], last!);
    commands += 1;
  }
  const moments = [1, 2, 3].flatMap((part) => times[Math.floor((times.length * part) / 4)] ?? []);
  const facts = (store: EventStore, end: Position) =>
    flat(appendsOf(store.readAll(START, { program }), end));
  const made = await viewDigests(facts(from, until), views, moments);
  const copied = await viewDigests(facts(to, await to.head()), views, moments);
  for (const [index, digests] of made.entries()) {
    for (const [view, digest] of digests) {
      if (copied[index]!.get(view) === digest) continue;
      throw new Failed(`The view "${view}" differs as of ${moments[index] ?? 'the end'}.`);
    }
  }
  return { facts: times.length, commands, moments };
}

/** A repeated command must be answered as at first, with the place where its last fact is now. */
async function compareReceipt(
  from: EventStore,
  to: EventStore,
  { program, commandId, stream }: RecordedEvent,
  last: RecordedEvent,
): Promise<void> {
  const [first, again] = [await from.seen(program, commandId), await to.seen(program, commandId)];
  if (
    again?.digest === first?.digest &&
    again?.revision === first?.revision &&
    again?.position === last.position
  ) {
    return;
  }
  throw new Failed(`A command on ${stream} would not be answered as at first.`);
}

async function* flat<Item>(lists: AsyncIterable<readonly Item[]>): AsyncGenerator<Item> {
  for await (const list of lists) yield* list;
}
