import { Logger } from '@nestjs/common';
import type { Position } from '@plumbline/event-store';
import { partsOf, place } from './folding';
import type { Heard } from './patient-fold';
import type { View } from './view';
import type { ParkedRow, ViewDatabase } from './view-database';

/** A key that could not take a fact; its later facts wait, all other keys go on. */
export type Parked = ParkedRow;

const logger = new Logger('Parked');

/** What is kept of a fact that could not be taken; `behind` is any position between it and the last fact taken. */
export function parkedFor(
  view: View,
  { event, at }: Heard,
  behind: Position,
  error: unknown,
): Parked {
  return {
    view: view.name,
    ...partsOf(at),
    behind,
    position: event.position,
    error: error instanceof Error ? error.message : String(error),
    at: event.recordedAt,
  };
}

/** The places of a view that wait. */
export async function parkedPlaces(database: ViewDatabase, view: View): Promise<Set<string>> {
  const rows = await database
    .selectFrom('parked')
    .select(['program', 'id'])
    .where('view', '=', view.name)
    .execute();
  return new Set(rows.map(({ program, id }) => place(program, id)));
}

/** Keeps what waits, until it is driven again. */
export async function park(database: ViewDatabase, waiting: readonly Parked[]): Promise<void> {
  for (const parked of waiting) {
    await database
      .insertInto('parked')
      .values(parked)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Forgets that a key waits. */
export async function unpark(database: ViewDatabase, { view, program, id }: Parked): Promise<void> {
  await database
    .deleteFrom('parked')
    .where('view', '=', view)
    .where('program', '=', program)
    .where('id', '=', id)
    .execute();
}

/** Everything that waits, of all views. */
export async function allParked(database: ViewDatabase): Promise<Parked[]> {
  return database
    .selectFrom('parked')
    .selectAll()
    .orderBy('view')
    .orderBy('program')
    .orderBy('id')
    .execute();
}

/** Calls for someone who mends the fold. */
export function alarm(waiting: readonly Parked[]): void {
  for (const { view, program, id, position, error } of waiting) {
    logger.error(`"${id}" of ${program} waits in "${view}" at ${position}: ${error}`);
  }
}
