import { Logger } from '@nestjs/common';
import {
  Clock,
  START,
  Unavailable,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '@plumbline/event-store';
import { applyEvents } from './apply-events';
import { batches } from './batches';
import { moveCheckpoints, readCheckpoint } from './checkpoints';
import { lagOf, type Lag, type RunnerPhase } from './lag';
import { Movements, type Moved } from './movements';
import { alarm, type Parked } from './parked';
import { rebuild, type Progress } from './rebuild';
import { assertNames, type View } from './view';
import { createBookkeeping, type ViewDatabase } from './view-tables';

const MOST_AT_ONCE = 1_000;
const PATIENCE_MS = 5_000;

/**
 * Keeps the tables of all views up with the log: follows it from the checkpoints, writes rows and
 * checkpoint in one transaction, and lets readers wait for a position.
 */
export class Runner {
  private readonly logger = new Logger(Runner.name);
  private readonly stopping = new AbortController();
  private readonly movements = new Movements();
  private readonly checkpoints = new Map<View, Position>();
  private reachedSoFar: Position = START;
  private following: Promise<void> = Promise.resolve();
  private phase: RunnerPhase = 'neverStarted';
  private failure?: Error;

  constructor(
    private readonly store: EventStore,
    private readonly database: ViewDatabase,
    private readonly views: readonly View[],
    private readonly clock = new Clock(),
  ) {
    assertNames(views);
  }

  /** Rebuilds what is missing or folded by an older version, then follows the log. */
  async start(tell: (progress: Progress) => void = () => {}): Promise<void> {
    this.phase = 'starting';
    try {
      await createBookkeeping(this.database);
      await this.takeUp(tell);
    } catch (error) {
      this.end(error as Error);
      throw error;
    }
    this.phase = 'following';
    this.reachedSoFar = this.slowest();
    this.following = this.follow().then(
      () => this.end(),
      (error: Error) => this.end(error),
    );
    await this.reached(await this.store.head(), Infinity);
  }

  /** Follows no longer; what was begun is finished first. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.following;
    this.end();
  }

  /** The position that every view has reached. */
  get position(): Position {
    return this.reachedSoFar;
  }

  /** Why it stopped, if it did. */
  get stoppedBy(): Error | undefined {
    return this.failure;
  }

  /** How far the views are behind the log, and whether they still follow it. */
  async lag(): Promise<Lag> {
    const { phase, reachedSoFar: position, failure } = this;
    return lagOf({ phase, position, failure }, this.store, this.clock);
  }

  /** Resolves when every view has reached a position; not for ever. */
  async reached(position: Position, patience = PATIENCE_MS): Promise<void> {
    await this.movements.until(() => this.reachedSoFar >= position, patience);
    if (this.reachedSoFar >= position) return;
    throw new Unavailable(
      this.phase === 'stopped'
        ? 'The views stand still; the log of the server says why.'
        : 'The views have not come to this position yet; ask again in a moment.',
    );
  }

  /** Each move of a program, as it becomes visible, until the signal says stop. */
  moves(program: string, signal?: AbortSignal): AsyncIterableIterator<Moved> {
    return this.movements.of(program, signal);
  }

  /** Where each view goes on; a view that is missing or has changed is built first. */
  private async takeUp(tell: (progress: Progress) => void): Promise<void> {
    const changed: View[] = [];
    for (const view of this.views) {
      const checkpoint = await readCheckpoint(this.database, view);
      if (checkpoint?.fingerprint !== view.fingerprint) changed.push(view);
      else this.checkpoints.set(view, checkpoint.position);
    }
    await this.assertNotAhead();
    for (const view of changed) {
      this.checkpoints.set(view, await rebuild(this.store, this.database, view, tell));
    }
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

  private async follow(): Promise<void> {
    const source = this.store.subscribe(this.slowest(), this.stopping.signal);
    for await (const events of batches(source, MOST_AT_ONCE)) {
      alarm(await this.apply(events));
      this.movements.tell(events);
    }
    if (!this.stopping.signal.aborted) throw new Error('The log ended while it was followed.');
  }

  private async apply(events: readonly RecordedEvent[]): Promise<Parked[]> {
    const end = events.at(-1)!.position;
    const behind = [...this.checkpoints].filter(([, from]) => from < end);
    const waiting = await this.database.transaction().execute(async (transaction) => {
      const parked: Parked[] = [];
      for (const from of new Set(behind.map(([, position]) => position))) {
        const together = behind.filter(([, position]) => position === from);
        await moveCheckpoints(
          transaction,
          together.map(([view]) => view),
          from,
          end,
        );
      }
      for (const [view, from] of behind) {
        const news = events.filter(({ position }) => position > from);
        parked.push(...(await applyEvents(transaction, view, news, from)));
      }
      return parked;
    });
    for (const [view] of behind) this.checkpoints.set(view, end);
    this.reachedSoFar = end;
    return waiting;
  }

  private slowest(): Position {
    return [...this.checkpoints.values()].sort()[0] ?? START;
  }

  private end(failure?: Error): void {
    this.phase = 'stopped';
    this.failure ??= failure;
    if (failure) this.logger.error(`The views stand still: ${failure.stack}`);
    this.stopping.abort();
    this.movements.end();
  }
}
