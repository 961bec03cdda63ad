import { Logger } from '@nestjs/common';
import { observed, START, type Position, type RecordedEvent } from '@plumbline/event-store';
import { applyEvents } from './apply-events';
import { AnotherRunner, holdCheckpoint } from './checkpoints';
import { ALONE, type Guard } from './guard';
import { KnownFacts } from './known-facts';
import { byWay, moveOver, type Move } from './moves';
import { allParked, type Parked } from './parked';
import type { View } from './view';
import type { ViewDatabase } from './view-database';
import { ViewsAway } from './views-away';

const logger = new Logger('Paused');

/** The tables of the views and where each stands; they take facts and checkpoints together or not at all. */
export class FoldedTables {
  private readonly positions = new Map<View, Position>();
  private readonly paused = new Set<View>();
  /** What was tried last, if the database went away before it said what became of it. */
  private unsure: readonly Move[] = [];

  constructor(
    private readonly database: ViewDatabase,
    private readonly guard: Guard = ALONE,
    private readonly known = new KnownFacts(),
  ) {}

  /** Says where a view stands. */
  stand(view: View, at: Position): void {
    this.positions.set(view, at);
  }

  [Symbol.iterator](): IterableIterator<[View, Position]> {
    return this.positions.entries();
  }

  /** Where the view stands that is behind all others. */
  get slowest(): Position {
    return [...this.positions.values()].sort()[0] ?? START;
  }

  /**
   * Takes facts into all views that are behind them, in one transaction; answers what it parked. May be
   * called again with the same facts after the database went away: what was taken is not taken twice.
   * A view pauses before a fact that this version does not know, and the others go on.
   */
  take(events: readonly RecordedEvent[]): Promise<Parked[]> {
    const correlations = [...new Set(events.map(({ correlation }) => correlation))];
    const work = { kind: 'fold', facts: events.length, correlations } as const;
    return observed(work, () => this.taken(events));
  }

  private async taken(events: readonly RecordedEvent[]): Promise<Parked[]> {
    const end = events.at(-1)!.position;
    const parked = await this.lookAgain();
    const isUnknown = this.known.pausing(events);
    const moves = [...this.positions]
      .filter(([view, from]) => from < end && !this.paused.has(view))
      .map(([view, from]) => moveOver(view, from, events, isUnknown));
    try {
      parked.push(...(await this.foldInto(moves, events, end)));
    } catch (error) {
      if (error instanceof ViewsAway) this.unsure = moves;
      throw error;
    }
    for (const move of moves) this.moved(move);
    return parked;
  }

  private moved({ view, to, unknown }: Move): void {
    this.stand(view, to);
    if (!unknown) return;
    this.paused.add(view);
    logger.error(
      `The view "${view.name}" waits before ${unknown.position}: this version does not know ` +
        `"${unknown.type}", a newer one must go on.`,
    );
  }

  private foldInto(
    moves: readonly Move[],
    events: readonly RecordedEvent[],
    end: Position,
  ): Promise<Parked[]> {
    return this.database.transaction().execute(async (transaction) => {
      const parked: Parked[] = [];
      await this.guard.admit(transaction, end);
      const ways = byWay(moves);
      for (const way of ways) {
        const views = way.map(({ view }) => view);
        await this.guard.move(transaction, views, way[0]!.from, way[0]!.to);
      }
      for (const { view, from, to } of ways.flat()) {
        const news = events.filter(({ position }) => position > from && position <= to);
        parked.push(...(await applyEvents(transaction, view, news, from)));
      }
      return parked;
    });
  }

  /** Learns whether what was tried last was taken after all; answers what was parked with it. */
  private async lookAgain(): Promise<Parked[]> {
    if (this.unsure.length === 0) return [];
    const taken: Move[] = [];
    for (const move of this.unsure) if (await this.wasTaken(move)) taken.push(move);
    const parked = await allParked(this.database);
    for (const move of taken) this.moved(move);
    this.unsure = [];
    return parked.filter((each) =>
      taken.some(({ view, from }) => each.view === view.name && each.position > from),
    );
  }

  private async wasTaken({ view, from, to }: Move): Promise<boolean> {
    const found = await holdCheckpoint(this.database, view);
    if (found?.fingerprint === view.fingerprint) {
      if (found.position === from) return false;
      if (found.position === to) return true;
    }
    throw new AnotherRunner(
      `The checkpoint of ${view.name} is not at "${from}" any more: another process moved it.`,
    );
  }
}
