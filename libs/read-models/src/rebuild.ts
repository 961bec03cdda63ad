import { START, type EventStore, type Position } from '@plumbline/event-store';
import { setCheckpoint } from './checkpoints';
import { alarm, park } from './parked';
import { HELD, ShadowFold } from './shadow-fold';
import type { View } from './view';
import type { ViewDatabase } from './view-database';
import { createDocumentTable, createIndexes, swapTable } from './view-tables';

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
 * old one in one transaction together with its checkpoint and with what could not be folded. Whoever
 * reads meanwhile reads the old one.
 */
export async function rebuild(
  store: EventStore,
  database: ViewDatabase,
  view: View,
  tell: (progress: Progress) => void = () => {},
  held = HELD,
): Promise<Position> {
  const shadow = `${view.name}_shadow`;
  const head = await store.head();
  await createDocumentTable(database, shadow);
  const folding = new ShadowFold(database, view, shadow, held);
  let events = 0;
  let position = START;
  for await (const event of store.readAll(START, { types: Object.keys(view.on) })) {
    if (event.position > head) break;
    const reaching = folding.take(event, position);
    if (reaching) await reaching;
    position = event.position;
    events += 1;
    if (events % TOLD_EVERY === 0) tell({ view: view.name, events, position, head });
  }
  await folding.write();
  await createIndexes(database, shadow);
  await database.transaction().execute(async (transaction) => {
    await setCheckpoint(transaction, view, head);
    await swapTable(transaction, shadow, view);
    await transaction.deleteFrom('parked').where('view', '=', view.name).execute();
    await park(transaction, folding.waiting);
  });
  alarm(folding.waiting);
  tell({ view: view.name, events, position: head, head });
  return head;
}
