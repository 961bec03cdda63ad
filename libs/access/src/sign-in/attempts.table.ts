import type { Kysely } from 'kysely';

/** Attempts to sign in that failed, of one account or from one address. */
export interface AttemptRow {
  key: string;
  failures: number;
  lastAt: string;
  /** Before this nothing is tried. */
  opensAt: string;
}

/** Makes the table of failed attempts, where it is missing. */
export async function createAttempts<Tables>(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('attempts')
    .ifNotExists()
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('lastAt', 'text', (column) => column.notNull())
    .addColumn('opensAt', 'text', (column) => column.notNull())
    .execute();
}
