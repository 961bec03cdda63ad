import type { Position } from '@plumbline/event-store';
import { moveCheckpoints } from './checkpoints';
import type { ViewDatabase } from './view-database';

/** What makes sure, within the transaction of some rows, that they are their writer's to write. */
export interface Guard {
  /**
   * Asked first in every transaction that writes into the views, with what all of them will have
   * reached by it; throws where another has taken over.
   */
  readonly admit: (transaction: ViewDatabase, reached?: Position) => Promise<void>;
  readonly move: typeof moveCheckpoints;
}

/** Another process has taken the keeping of the views over; nothing of what was begun is written. */
export class TakenOver extends Error {}

/** For whoever owns the database alone: the checkpoints would tell of another writer. */
export const ALONE: Guard = { admit: async () => {}, move: moveCheckpoints };

/** Writes in one transaction that the guard admits. */
export function guarded<Result>(
  database: ViewDatabase,
  guard: Guard,
  write: (transaction: ViewDatabase) => Promise<Result>,
): Promise<Result> {
  return database.transaction().execute(async (transaction) => {
    await guard.admit(transaction);
    return write(transaction);
  });
}
