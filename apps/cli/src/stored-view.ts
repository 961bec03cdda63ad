import type { Position } from '@plumbline/event-store';
import {
  allParked,
  documentTables,
  place,
  type View,
  type ViewDatabase,
} from '@plumbline/read-models';

/** A row of a view as it is stored. */
export interface StoredDocument {
  readonly order: string;
  readonly json: string;
}

/** All that is stored of a view at one moment. */
export interface StoredView {
  readonly position?: Position;
  readonly fingerprint?: string;
  readonly documents: ReadonlyMap<string, StoredDocument>;
  readonly parked: readonly string[];
}

const NEVER_MADE: StoredView = { documents: new Map(), parked: [] };

/** Reads what is stored of all views, at one and the same moment. */
export function readStored(
  database: ViewDatabase,
  views: readonly View[],
): Promise<ReadonlyMap<View, StoredView>> {
  const snapshot = database.transaction().setIsolationLevel('repeatable read');
  return snapshot.execute(async (moment) => {
    const stored = new Map<View, StoredView>();
    for (const view of views) stored.set(view, await readView(moment, view));
    return stored;
  });
}

async function readView(database: ViewDatabase, view: View): Promise<StoredView> {
  const checkpoint = await database
    .selectFrom('checkpoints')
    .select(['position', 'fingerprint'])
    .where('view', '=', view.name)
    .executeTakeFirst();
  if (!checkpoint) return NEVER_MADE;
  const rows = await documentTables(database).selectFrom(view.name).selectAll().execute();
  const parked = (await allParked(database)).filter((each) => each.view === view.name);
  return {
    position: checkpoint.position as Position,
    fingerprint: checkpoint.fingerprint,
    documents: new Map(
      rows.map(({ program, id, order, document }) => [
        place(program, id),
        { order, json: document },
      ]),
    ),
    parked: parked.map(({ program, id }) => place(program, id)),
  };
}
