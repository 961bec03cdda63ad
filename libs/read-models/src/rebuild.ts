import { START, type EventStore, type Position } from '@plumbline/event-store';
import { setCheckpoint } from './checkpoints';
import { listens } from './folding';
import { ShadowFold } from './shadow-fold';
import type { View } from './view';
import { createDocumentTable, createOrderIndex, swapTable, type ViewDatabase } from './view-tables';

const TOLD_EVERY = 10_000;

/** How far a rebuild has come. */
export interface Progress {
  readonly view: string;
  readonly events: number;
  readonly position: Position;
  readonly head: Position;
}

/**
 * Makes the table of a view anew from the whole log: into a shadow table, which takes the place of the
 * old one in one transaction together with its checkpoint. Whoever reads meanwhile reads the old one.
 */
export async function rebuild(
  store: EventStore,
  database: ViewDatabase,
  view: View,
  tell: (progress: Progress) => void = () => {},
): Promise<Position> {
  const shadow = `${view.name}_shadow`;
  const head = await store.head();
  await createDocumentTable(database, shadow);
  await database.deleteFrom('parked').where('view', '=', view.name).execute();
  const folding = new ShadowFold(database, view, shadow);
  let events = 0;
  let position = START;
  for await (const event of store.readAll(START)) {
    if (event.position > head) break;
    if (listens(view, event)) {
      const reaching = folding.take(event, position);
      if (reaching) await reaching;
    }
    position = event.position;
    events += 1;
    if (events % TOLD_EVERY === 0) tell({ view: view.name, events, position, head });
  }
  await folding.write();
  await createOrderIndex(database, shadow);
  await database.transaction().execute(async (transaction) => {
    await swapTable(transaction, shadow, view.name);
    await setCheckpoint(transaction, view, position);
  });
  tell({ view: view.name, events, position, head });
  return position;
}
