import {
  isOfAnotherLog,
  Unavailable,
  type EventStore,
  type RecordedEvent,
} from '@plumbline/event-store';
import { batches } from './batches';
import { holdCheckpoint } from './checkpoints';
import type { KnownFacts } from './known-facts';
import { FoldedTables } from './folded-tables';
import { insist, type Attendant } from './insist';
import { alarm } from './parked';
import { rebuild, type Progress } from './rebuild';
import type { Term } from './tenure';
import type { View } from './view';
import type { ViewDatabase } from './view-database';

const MOST_AT_ONCE = 1_000;

/** What the keeping of the views needs. */
export interface Kept {
  readonly store: EventStore;
  readonly database: ViewDatabase;
  readonly views: readonly View[];
  readonly known: KnownFacts;
}

/** Keeps the tables of all views up with the log, for as long as they are its own to keep. */
export class Keeper {
  constructor(
    private readonly kept: Kept,
    private readonly attendant: Attendant,
  ) {}

  /** Where each view goes on; one that is missing, has changed or is of another log is built first. */
  async takeUp(
    { guard }: Pick<Term, 'guard'>,
    tell: (progress: Progress) => void,
  ): Promise<FoldedTables> {
    const { store, database, views, known } = this.kept;
    const tables = new FoldedTables(database, guard, known);
    const changed: View[] = [];
    const end = await store.head();
    for (const view of views) {
      const checkpoint = await holdCheckpoint(database, view);
      const isOld = checkpoint?.fingerprint !== view.fingerprint;
      if (isOld || isOfAnotherLog(checkpoint.position, end)) changed.push(view);
      else tables.stand(view, checkpoint.position);
    }
    await this.assertNotAhead(tables);
    const limit = changed.length > 0 ? await known.limits(store) : () => undefined;
    for (const view of changed) {
      tables.stand(view, await rebuild(store, database, view, { tell, guard, until: limit(view) }));
    }
    return tables;
  }

  /** Whether the tables are not those of this version: missing, or folded by another one. */
  async findsOthers(): Promise<boolean> {
    const { database, views } = this.kept;
    const found = await database.selectFrom('checkpoints').selectAll().execute();
    const kept = new Map(found.map(({ view, fingerprint }) => [view, fingerprint]));
    return views.some(({ name, fingerprint }) => kept.get(name) !== fingerprint);
  }

  /** Follows the log from where the slowest view stands, until the signal says stop. */
  async follow(
    tables: FoldedTables,
    signal: AbortSignal,
    taken: (events: readonly RecordedEvent[]) => void = () => {},
  ): Promise<void> {
    const source = this.kept.store.subscribe(tables.slowest, signal);
    for await (const events of batches(source, MOST_AT_ONCE)) {
      alarm(await insist(() => tables.take(events), this.attendant, signal));
      taken(events);
    }
    if (!signal.aborted) throw new Error('The log ended while it was followed.');
  }

  private async assertNotAhead(tables: FoldedTables): Promise<void> {
    const head = await this.kept.store.head();
    for (const [view, position] of tables) {
      if (position <= head) continue;
      throw new Unavailable(
        `The view "${view.name}" is ahead of the log: was an older log restored? Rebuild it.`,
      );
    }
  }
}
