import { observed, START, type Position, type RecordedEvent } from '@plumbline/event-store';
import { applyEvents } from './apply-events';
import { AnotherRunner, holdCheckpoint } from './checkpoints';
import { ALONE, type Guard } from './guard';
import { allParked, type Parked } from './parked';
import type { View } from './view';
import type { ViewDatabase } from './view-database';
import { ViewsAway } from './views-away';

/** A view and the position it stands at. */
type Standing = readonly [view: View, from: Position];

/** The tables of the views and where each stands; they take facts and checkpoints together or not at all. */
export class FoldedTables {
  private readonly positions = new Map<View, Position>();
  /** Whether the database went away before it said what became of the last facts. */
  private unsure = false;

  constructor(
    private readonly database: ViewDatabase,
    private readonly guard: Guard = ALONE,
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
   */
  take(events: readonly RecordedEvent[]): Promise<Parked[]> {
    const correlations = [...new Set(events.map(({ correlation }) => correlation))];
    const work = { kind: 'fold', facts: events.length, correlations } as const;
    return observed(work, () => this.taken(events));
  }

  private async taken(events: readonly RecordedEvent[]): Promise<Parked[]> {
    const end = events.at(-1)!.position;
    try {
      const parked = this.unsure ? await this.lookAgain(end) : [];
      const behind = [...this.positions].filter(([, from]) => from < end);
      parked.push(...(await this.foldInto(behind, events, end)));
      for (const [view] of behind) this.stand(view, end);
      return parked;
    } catch (error) {
      this.unsure ||= error instanceof ViewsAway;
      throw error;
    }
  }

  private foldInto(
    behind: readonly Standing[],
    events: readonly RecordedEvent[],
    end: Position,
  ): Promise<Parked[]> {
    return this.database.transaction().execute(async (transaction) => {
      const parked: Parked[] = [];
      await this.guard.admit(transaction, end);
      for (const from of new Set(behind.map(([, position]) => position))) {
        const together = behind.filter(([, position]) => position === from);
        const views = together.map(([view]) => view);
        await this.guard.move(transaction, views, from, end);
      }
      for (const [view, from] of behind) {
        const news = events.filter(({ position }) => position > from);
        parked.push(...(await applyEvents(transaction, view, news, from)));
      }
      return parked;
    });
  }

  /** Learns whether facts up to a position were taken after all; answers what was parked with them. */
  private async lookAgain(end: Position): Promise<Parked[]> {
    const taken: Standing[] = [];
    for (const [view, from] of this.positions) {
      const found = await holdCheckpoint(this.database, view);
      if (found?.fingerprint === view.fingerprint && found.position === from) continue;
      if (found?.fingerprint !== view.fingerprint || found.position !== end) {
        throw new AnotherRunner(
          `The checkpoint of ${view.name} is not at "${from}" any more: another process moved it.`,
        );
      }
      taken.push([view, from]);
    }
    const parked = await allParked(this.database);
    for (const [view] of taken) this.stand(view, end);
    this.unsure = false;
    return parked.filter((each) =>
      taken.some(([{ name }, from]) => each.view === name && each.position > from),
    );
  }
}
