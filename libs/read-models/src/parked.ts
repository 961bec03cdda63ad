import type { Position, RecordedEvent } from '@plumbline/event-store';
import type { View } from './view';
import type { ParkedRow, ViewDatabase } from './view-tables';

/** A key that could not take a fact; its later facts wait, all other keys go on. */
export type Parked = ParkedRow;

/** The ids of a view that wait, each as `program/id`. */
export async function parkedPlaces(database: ViewDatabase, view: View): Promise<Set<string>> {
  const rows = await database
    .selectFrom('parked')
    .select(['program', 'id'])
    .where('view', '=', view.name)
    .execute();
  return new Set(rows.map(({ program, id }) => `${program}/${id}`));
}

export async function park(
  database: ViewDatabase,
  view: View,
  event: RecordedEvent,
  id: string,
  behind: Position,
  error: unknown,
): Promise<void> {
  await database
    .insertInto('parked')
    .values({
      view: view.name,
      program: event.program,
      id,
      behind,
      position: event.position,
      error: error instanceof Error ? error.message : String(error),
      at: event.recordedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function unpark(database: ViewDatabase, { view, program, id }: Parked): Promise<void> {
  await database
    .deleteFrom('parked')
    .where('view', '=', view)
    .where('program', '=', program)
    .where('id', '=', id)
    .execute();
}

export async function allParked(database: ViewDatabase): Promise<Parked[]> {
  return database.selectFrom('parked').selectAll().orderBy('view').orderBy('id').execute();
}
