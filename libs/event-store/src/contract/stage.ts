import { randomUUID } from 'node:crypto';
import { Clock } from '../clock';
import type { AppendMetadata, EventStore, Expected, NewEvent, Receipt } from '../event-store';
import type { RecordedEvent } from '../event-store';
import type { Position } from '../position';
import { streamName } from '../stream-name';

/** How a store of one kind is made for a test; the log need not be empty. */
export interface Maker {
  create(clock: Clock): Promise<EventStore>;
  /** Another store on the same log, after the first was closed; left out where a log does not last. */
  reopen?(clock: Clock): Promise<EventStore>;
  /** Whether appends that are sent together are written in the order they were sent. */
  readonly keepsOrder: boolean;
  /** How many random histories are compared with the model; fewer where each step goes over a wire. */
  readonly histories?: number;
}

/** One test's store, and a program of its own in it. */
export interface Stage {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly program: string;
  /** Where the log ended when the test began. */
  readonly start: Position;
  /** A year in which nothing was recorded yet, nor later; for tests that pretend another time. */
  readonly year: number;
  stream(id: string): string;
  /** Appends by a new command, or by the one that is named. */
  append(
    id: string,
    expected: Expected,
    events: readonly NewEvent[],
    metadata?: Partial<AppendMetadata>,
  ): Promise<Receipt>;
  /** Everything this test has written, in the order of the log. */
  written(): Promise<RecordedEvent[]>;
}

/** A stage that is set anew before each test of a suite and struck after it. */
export function stageFor(maker: Maker): () => Stage {
  let stage: Stage;
  beforeEach(async () => {
    const clock = new Clock();
    stage = await setStage(await maker.create(clock), clock);
  });
  afterEach(() => stage.store.close());
  return () => stage;
}

/** Facts that differ only in a number, which is told in their data. */
export function facts(...numbers: readonly number[]): NewEvent[] {
  return numbers.map((number) => ({ type: 'NumberNoted', data: { number } }));
}

/** The numbers told by facts. */
export function numbersOf(events: readonly RecordedEvent[]): number[] {
  return events.map((event) => (event.data as { number: number }).number);
}

/** All that an iterable gives, or its first few. */
export async function taken<Item>(items: AsyncIterable<Item>, most = Infinity): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) {
    all.push(item);
    if (all.length >= most) break;
  }
  return all;
}

/** Sets a stage in a store, with a program that nobody used before. */
export async function setStage(store: EventStore, clock: Clock): Promise<Stage> {
  const program = `p${randomUUID()}`;
  const start = await store.head();
  const stream = (id: string): string => streamName(program, 'number', id);
  return {
    store,
    clock,
    program,
    start,
    year: await yearAfter(store, start),
    stream,
    append: (id, expected, events, metadata) =>
      store.append(stream(id), expected, events, {
        program,
        commandId: randomUUID(),
        digest: 'a digest',
        actor: 'ana',
        ...metadata,
      }),
    written: () => taken(store.readAll(start, { program })),
  };
}

async function yearAfter(store: EventStore, end: Position): Promise<number> {
  let year = 2099;
  while ((await store.positionAt(`${year}-01-01`)) !== end) year += 1;
  return year;
}
