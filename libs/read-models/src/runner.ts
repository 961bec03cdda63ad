import { Logger } from '@nestjs/common';
import {
  Clock,
  isOfAnotherLog,
  START,
  Unavailable,
  type EventStore,
  type Position,
} from '@plumbline/event-store';
import { batches } from './batches';
import { holdCheckpoint } from './checkpoints';
import { FoldedTables } from './folded-tables';
import { insist, type Attendant } from './insist';
import { lagOf, type Lag, type RunnerPhase } from './lag';
import { Movements, type Moved } from './movements';
import { alarm } from './parked';
import { rebuild, type Progress } from './rebuild';
import { assertNames, type View } from './view';
import type { ViewDatabase } from './view-database';
import { createBookkeeping } from './view-tables';
import { ViewsAway } from './views-away';

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
  private readonly tables: FoldedTables;
  private reachedSoFar: Position = START;
  private following: Promise<void> = Promise.resolve();
  private phase: RunnerPhase = 'neverStarted';
  private failure?: Error;
  /** Why the tables cannot follow right now. */
  private away?: Error;

  constructor(
    private readonly store: EventStore,
    private readonly database: ViewDatabase,
    private readonly views: readonly View[],
    private readonly clock = new Clock(),
  ) {
    assertNames(views);
    this.tables = new FoldedTables(database);
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
    this.reachedSoFar = this.tables.slowest;
    this.following = this.follow().then(
      () => this.end(),
      (error: Error) => this.end(error instanceof ViewsAway ? undefined : error),
    );
    await this.caughtUp(Infinity);
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

  /** How far the views are behind the log, whether they still follow it, and what keeps them. */
  async lag(): Promise<Lag> {
    const { phase, reachedSoFar: position, failure = this.away } = this;
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

  /** Resolves when every view has reached what is in the log now; not for ever. */
  async caughtUp(patience?: number): Promise<void> {
    await this.reached(await this.store.head(), patience);
  }

  /** Each move of a program, as it becomes visible, until the signal says stop. */
  moves(program: string, signal?: AbortSignal): AsyncIterableIterator<Moved> {
    return this.movements.of(program, signal);
  }

  /** Where each view goes on; one that is missing, has changed or is of another log is built first. */
  private async takeUp(tell: (progress: Progress) => void): Promise<void> {
    const changed: View[] = [];
    const end = await this.store.head();
    for (const view of this.views) {
      const checkpoint = await holdCheckpoint(this.database, view);
      const isOld = checkpoint?.fingerprint !== view.fingerprint;
      if (isOld || isOfAnotherLog(checkpoint.position, end)) changed.push(view);
      else this.tables.stand(view, checkpoint.position);
    }
    await this.assertNotAhead();
    for (const view of changed) {
      this.tables.stand(view, await rebuild(this.store, this.database, view, tell));
    }
  }

  private async assertNotAhead(): Promise<void> {
    const head = await this.store.head();
    for (const [view, position] of this.tables) {
      if (position <= head) continue;
      throw new Unavailable(
        `The view "${view.name}" is ahead of the log: was an older log restored? Rebuild it.`,
      );
    }
  }

  private async follow(): Promise<void> {
    const source = this.store.subscribe(this.tables.slowest, this.stopping.signal);
    for await (const events of batches(source, MOST_AT_ONCE)) {
      alarm(await insist(() => this.tables.take(events), this.attendant, this.stopping.signal));
      this.reachedSoFar = events.at(-1)!.position;
      this.movements.tell(events);
    }
    if (!this.stopping.signal.aborted) throw new Error('The log ended while it was followed.');
  }

  /** Tells the operator once that the database is away, and once that it is back. */
  private readonly attendant: Attendant = {
    away: (why) => {
      this.away = why;
      this.logger.warn(`The views wait, for their database is away: ${why.reason}`);
    },
    back: () => {
      this.away = undefined;
      this.logger.warn('The database of the views is back; they catch up.');
    },
  };

  private end(failure?: Error): void {
    this.phase = 'stopped';
    this.failure ??= failure;
    const why = failure instanceof ViewsAway ? failure.reason : failure?.stack;
    if (failure) this.logger.error(`The views stand still: ${why}`);
    this.stopping.abort();
    this.movements.end();
  }
}
