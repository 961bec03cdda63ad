import { Logger } from '@nestjs/common';
import { Clock, START, Unavailable, type EventStore, type Position } from '@plumbline/event-store';
import { Hearing } from './hearing';
import type { Attendant } from './insist';
import { Keeper } from './keeper';
import { ALONE } from './guard';
import { KnownFacts } from './known-facts';
import { lagOf, type Lag, type RunnerPhase } from './lag';
import { Movements, type Moved } from './movements';
import { Neighbour } from './neighbour';
import type { Progress } from './rebuild';
import type { JointViews } from './joint-views';
import { assertNames, type View } from './view';
import type { ViewDatabase } from './view-database';
import { createBookkeeping } from './view-tables';
import { ViewsAway } from './views-away';

const PATIENCE_MS = 5_000;

/** What a runner has to know beside the log and the views. */
export interface RunnerOptions {
  /** Where several nodes share the views: whose turn it is. */
  readonly joint?: JointViews;
  /** The facts that this version knows; a view waits before others. All are where nothing is said. */
  readonly known?: KnownFacts;
}

/**
 * Keeps the tables of all views up with the log, alone or in turn with other nodes: follows it from the
 * checkpoints, writes rows and checkpoint in one transaction, and lets readers wait for a position.
 */
export class Runner {
  /** What this node hears of the log, where several share the views. */
  readonly hearing: Hearing;
  private readonly logger = new Logger(Runner.name);
  private readonly stopping = new AbortController();
  private readonly movements = new Movements();
  private readonly keeper: Keeper;
  private readonly neighbour?: Neighbour;
  private reachedSoFar: Position = START;
  private following: Promise<void> = Promise.resolve();
  private phase: RunnerPhase = 'neverStarted';
  private failure?: Error;
  /** Why the tables cannot follow right now. */
  private away?: Error;

  constructor(
    private readonly store: EventStore,
    private readonly database: ViewDatabase,
    views: readonly View[],
    private readonly clock = new Clock(),
    { joint, known = new KnownFacts() }: RunnerOptions = {},
  ) {
    assertNames(views);
    this.keeper = new Keeper({ store, database, views, known }, this.attendant);
    const { movements } = this;
    this.hearing = new Hearing(store);
    if (joint) this.neighbour = new Neighbour(store, joint, this.keeper, movements, this.hearing);
  }

  /** Rebuilds what is missing or folded by an older version, then follows the log. */
  async start(tell: (progress: Progress) => void = () => {}): Promise<void> {
    this.phase = 'starting';
    try {
      await createBookkeeping(this.database);
      const { going } = await this.begin(tell);
      this.following = going.then(
        () => this.end(),
        (error: Error) => this.end(error instanceof ViewsAway ? undefined : error),
      );
    } catch (error) {
      this.end(error as Error);
      throw error;
    }
    this.phase = 'following';
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
    return this.neighbour?.position ?? this.reachedSoFar;
  }

  /** Changes whenever an answer may change: of two answers of one edition the later is as good. */
  get edition(): string {
    return this.neighbour?.edition ?? this.reachedSoFar;
  }

  /** Whether this node is the one that keeps the views, and does what falls due. */
  get keeps(): boolean {
    return this.neighbour?.keeps ?? this.phase === 'following';
  }

  /** Why it stopped, if it did. */
  get stoppedBy(): Error | undefined {
    return this.failure;
  }

  /** How far the views are behind the log, whether they still follow it, and what keeps them. */
  async lag(): Promise<Lag> {
    const { phase, position } = this;
    const failure = this.failure ?? (this.keeps ? this.away : this.neighbour?.trouble);
    return lagOf({ phase, position, failure }, this.store, this.clock);
  }

  /** Resolves when every view has reached a position; not for ever. */
  async reached(position: Position, patience = PATIENCE_MS): Promise<void> {
    await this.movements.until(() => this.position >= position, patience);
    if (this.position >= position) return;
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

  /** What goes on from now on; begun when it resolves. */
  private async begin(
    tell: (progress: Progress) => void,
  ): Promise<{ readonly going: Promise<void> }> {
    const { keeper, stopping } = this;
    if (this.neighbour) return this.neighbour.begin(tell, stopping.signal);
    const tables = await keeper.takeUp({ guard: ALONE }, tell);
    this.reachedSoFar = tables.slowest;
    const going = keeper.follow(tables, stopping.signal, (events) => {
      this.reachedSoFar = events.at(-1)!.position;
      this.movements.tell(events);
    });
    return { going };
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
