import { START, type EventStore, type Position } from '@plumbline/event-store';
import { setCheckpoint } from './checkpoints';
import { ALONE, guarded, type Guard } from './guard';
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

/** How a rebuild goes; only `plumbline rebuild` and the keeper of the views say something. */
export interface RebuildOptions {
  readonly tell?: (progress: Progress) => void;
  /** How many documents are held in memory. */
  readonly held?: number;
  readonly guard?: Guard;
  /** How far it goes; to the end of the log where nothing is said. */
  readonly until?: Position;
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
  { tell = () => {}, held = HELD, guard = ALONE, until }: RebuildOptions = {},
): Promise<Position> {
  const shadow = `${view.name}_shadow`;
  const head = until ?? (await store.head());
  await guarded(database, guard, (transaction) => createDocumentTable(transaction, shadow));
  const folding = new ShadowFold({ database, guard, view, table: shadow, held });
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
  await guarded(database, guard, async (transaction) => {
    await createIndexes(transaction, shadow);
    await setCheckpoint(transaction, view, head);
    await swapTable(transaction, shadow, view);
    await transaction.deleteFrom('parked').where('view', '=', view.name).execute();
    await park(transaction, folding.waiting);
  });
  alarm(folding.waiting);
  tell({ view: view.name, events, position: head, head });
  return head;
}
