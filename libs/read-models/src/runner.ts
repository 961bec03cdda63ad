import { EventEmitter, on } from 'node:events';
import {
  START,
  Unavailable,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '@plumbline/event-store';
import { applyEvents } from './apply-events';
import { batches } from './batches';
import { moveCheckpoint, readCheckpoint } from './checkpoints';
import { rebuild, type Progress } from './rebuild';
import type { View } from './view';
import { createBookkeeping, type ViewDatabase } from './view-tables';

const MOST_AT_ONCE = 1_000;
const PATIENCE_MS = 5_000;

/** What became visible: a program moved to a position by facts of these types. */
export interface Moved {
  readonly program: string;
  readonly position: Position;
  readonly types: readonly string[];
}

/**
 * Keeps the tables of all views up with the log: follows it from the checkpoints, writes rows and
 * checkpoint in one transaction, and lets readers wait for a position.
 */
export class Runner {
  private readonly stopping = new AbortController();
  private readonly signals = new EventEmitter().setMaxListeners(0);
  private checkpoints = new Map<View, Position>();
  private reachedSoFar: Position = START;
  private following: Promise<void> = Promise.resolve();
  private failure?: Error;

  constructor(
    private readonly store: EventStore,
    private readonly database: ViewDatabase,
    private readonly views: readonly View[],
  ) {}

  /** Rebuilds what is missing or folded by an older version, then follows the log. */
  async start(tell: (progress: Progress) => void = () => {}): Promise<void> {
    await createBookkeeping(this.database);
    for (const view of this.views) {
      const checkpoint = await readCheckpoint(this.database, view);
      const fresh = checkpoint?.fingerprint === view.fingerprint;
      this.checkpoints.set(
        view,
        fresh ? checkpoint.position : await rebuild(this.store, this.database, view, tell),
      );
    }
    await this.assertNotAhead();
    this.reachedSoFar = this.slowest();
    this.following = this.follow().catch((error: Error) => this.fail(error));
    await this.reached(await this.store.head(), Infinity);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.following;
  }

  /** The position that every view has reached. */
  get position(): Position {
    return this.reachedSoFar;
  }

  /** Why it stopped, if it did. */
  get stoppedBy(): Error | undefined {
    return this.failure;
  }

  /** Resolves when every view has reached a position; not for ever. */
  async reached(position: Position, patience = PATIENCE_MS): Promise<void> {
    if (this.reachedSoFar >= position) return;
    if (this.failure)
      throw new Unavailable('The views stand still; the log of the server says why.');
    const limit = patience === Infinity ? undefined : AbortSignal.timeout(patience);
    try {
      for await (const _ of on(this.signals, 'moved', { signal: limit })) {
        if (this.failure) break;
        if (this.reachedSoFar >= position) return;
      }
    } catch (error) {
      if (!limit?.aborted) throw error;
    }
    throw new Unavailable('The views have not come to this position yet; ask again in a moment.');
  }

  /** Each move of a program, as it becomes visible, until the signal says stop. */
  async *moves(program: string, signal?: AbortSignal): AsyncGenerator<Moved> {
    for await (const [moved] of on(this.signals, 'program', { signal })) {
      if ((moved as Moved).program === program) yield moved as Moved;
    }
  }

  private async follow(): Promise<void> {
    const source = this.store.subscribe(this.slowest(), this.stopping.signal);
    for await (const events of batches(source, MOST_AT_ONCE)) {
      await this.apply(events);
      this.announce(events);
    }
    if (!this.stopping.signal.aborted) throw new Error('The log ended while it was followed.');
  }

  private async apply(events: readonly RecordedEvent[]): Promise<void> {
    const end = events.at(-1)!.position;
    await this.database.transaction().execute(async (transaction) => {
      for (const [view, from] of this.checkpoints) {
        if (from >= end) continue;
        const news = from < events[0]!.position ? events : events.filter((e) => e.position > from);
        await applyEvents(transaction, view, news, from);
        await moveCheckpoint(transaction, view, from, end);
      }
    });
    for (const [view, from] of this.checkpoints) if (from < end) this.checkpoints.set(view, end);
    this.reachedSoFar = end;
  }

  private announce(events: readonly RecordedEvent[]): void {
    for (const program of new Set(events.map((event) => event.program))) {
      const news = events.filter((event) => event.program === program);
      const types = [...new Set(news.map(({ type }) => type))];
      this.signals.emit('program', { program, position: news.at(-1)!.position, types });
    }
    this.signals.emit('moved');
  }

  private slowest(): Position {
    return [...this.checkpoints.values()].reduce((a, b) => (a < b ? a : b));
  }

  private async assertNotAhead(): Promise<void> {
    const head = await this.store.head();
    for (const [view, position] of this.checkpoints) {
      if (position <= head) continue;
      throw new Unavailable(
        `The view "${view.name}" is ahead of the log: was an older log restored? Rebuild it.`,
      );
    }
  }

  private fail(error: Error): void {
    this.failure = error;
    this.signals.emit('moved');
  }
}
