import { START, type Position } from '@plumbline/event-store';
import type { View } from './view';
import type { ViewDatabase } from './view-tables';

/** How far a view has come, and by which version of its fold. */
export interface Checkpoint {
  readonly position: Position;
  readonly fingerprint: string;
}

/** Another process moved a checkpoint: two runners must never fold into the same tables. */
export class AnotherRunner extends Error {}

/** How far a view has come; nothing for a view that was never built. */
export async function readCheckpoint(
  database: ViewDatabase,
  view: View,
): Promise<Checkpoint | undefined> {
  const row = await database
    .selectFrom('checkpoints')
    .select(['position', 'fingerprint'])
    .where('view', '=', view.name)
    .executeTakeFirst();
  return row && { fingerprint: row.fingerprint, position: row.position as Position };
}

/**
 * Moves a checkpoint only if it stands where this version of the fold left it. Belongs into the
 * transaction of the rows, and before them: it takes the lock, so that two runners queue here.
 */
export async function moveCheckpoint(
  database: ViewDatabase,
  view: View,
  from: Position,
  to: Position,
): Promise<void> {
  const { numUpdatedRows } = await database
    .updateTable('checkpoints')
    .set({ position: to })
    .where('view', '=', view.name)
    .where('fingerprint', '=', view.fingerprint)
    .where('position', '=', from)
    .executeTakeFirst();
  if (numUpdatedRows === 1n) return;
  throw new AnotherRunner(
    `The checkpoint of "${view.name}" is not at "${from}" any more: another process moved it.`,
  );
}

/** Writes the checkpoint of a table that was made anew. */
export async function setCheckpoint(
  database: ViewDatabase,
  view: View,
  position: Position = START,
): Promise<void> {
  const { name, fingerprint } = view;
  await database
    .insertInto('checkpoints')
    .values({ view: name, fingerprint, position })
    .onConflict((conflict) => conflict.column('view').doUpdateSet({ fingerprint, position }))
    .execute();
}
