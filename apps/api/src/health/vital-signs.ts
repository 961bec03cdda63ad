import { KurrentEventStore, SqliteEventStore, START, type Position } from '@plumbline/event-store';
import { allParked, pausedViews, type Lag, type Runner } from '@plumbline/read-models';
import { PostgresAdapter } from 'kysely';
import type { Keeping } from '../ledger.module';
import { views } from '../slices';

/** How many facts are counted at the most when the views are behind. */
export const MOST_COUNTED = 1000;

/** How a ledger does at this moment. */
export interface VitalSigns {
  readonly log: { readonly kind: 'KurrentDB' | 'SQLite' | 'memory'; readonly head: Position };
  readonly views: Lag & {
    readonly kind: 'PostgreSQL' | 'SQLite';
    /** Whether this server is the one that keeps them; of several there is one at a time. */
    readonly keptHere: boolean;
    /** How many facts are not visible yet, counted up to a thousand. */
    readonly events: number;
    /** Views that wait before a fact of a newer version; nothing where nobody can say. */
    readonly paused?: readonly string[];
    /** Documents that wait because they could not take a fact; nothing where nobody can say. */
    readonly parked?: number;
  };
}

/** Looks how a ledger does; throws where its log does not answer. */
export async function vitalSigns(
  runner: Runner,
  { store, database }: Pick<Keeping, 'store' | 'database'>,
): Promise<VitalSigns> {
  const lag = await runner.lag();
  const kind = database.getExecutor().adapter instanceof PostgresAdapter ? 'PostgreSQL' : 'SQLite';
  let events = 0;
  if (lag.state !== 'caughtUp') {
    const behind = store.readAll(lag.position ?? START, { limit: MOST_COUNTED });
    for await (const _ of behind) events += 1;
  }
  const parked = await allParked(database).then(
    ({ length }) => length,
    () => undefined,
  );
  const paused = await pausedViews(database, views, lag.position ?? START).catch(() => undefined);
  return {
    log: { kind: kindOf(store), head: lag.head },
    views: { ...lag, kind, keptHere: runner.keeps, events, paused, parked },
  };
}

function kindOf(store: Keeping['store']): VitalSigns['log']['kind'] {
  if (store instanceof KurrentEventStore) return 'KurrentDB';
  return store instanceof SqliteEventStore ? 'SQLite' : 'memory';
}
