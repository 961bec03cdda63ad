import { START, type Position } from '@plumbline/event-store';
import type { View } from './view';
import type { ViewDatabase } from './view-database';

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

/** The views that stand still where all others have gone on: before a fact that they do not know. */
export async function pausedViews(
  database: ViewDatabase,
  views: readonly View[],
  reached: Position,
): Promise<string[]> {
  const rows = await database
    .selectFrom('checkpoints')
    .select('view')
    .where('position', '<', reached)
    .orderBy('view')
    .execute();
  const known = new Set(views.map(({ name }) => name));
  return rows.map(({ view }) => view).filter((name) => known.has(name));
}

/**
 * Moves the checkpoints of views that stand at one place, only if all stand where these versions of
 * the folds left them. Belongs into the transaction of the rows, and before them: it takes the lock, so
 * that two runners queue here.
 */
export async function moveCheckpoints(
  database: ViewDatabase,
  views: readonly View[],
  from: Position,
  to: Position,
): Promise<void> {
  const { numUpdatedRows } = await database
    .updateTable('checkpoints')
    .set({ position: to })
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('view', 'fingerprint'),
        'in',
        views.map(({ name, fingerprint }) => tuple(name, fingerprint)),
      ),
    )
    .where('position', '=', from)
    .executeTakeFirst();
  if (numUpdatedRows === BigInt(views.length)) return;
  const names = views.map(({ name }) => name).join(', ');
  throw new AnotherRunner(
    `Not all checkpoints of ${names} are at "${from}" any more: another process moved one.`,
  );
}

/**
 * How far a view has come, after whoever is just moving it is done, be it a process that was killed
 * before it heard of its commit. Holds the checkpoint for the rest of a transaction, if there is one.
 */
export async function holdCheckpoint(
  database: ViewDatabase,
  { name }: View,
): Promise<Checkpoint | undefined> {
  const row = await database
    .updateTable('checkpoints')
    .set(({ ref }) => ({ position: ref('position') }))
    .where('view', '=', name)
    .returning(['position', 'fingerprint'])
    .executeTakeFirst();
  return row && { fingerprint: row.fingerprint, position: row.position as Position };
}

/** Writes the checkpoint of a table that was made anew; before the table, like whoever moves one. */
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
