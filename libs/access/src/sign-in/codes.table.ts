import type { Kysely } from 'kysely';

/** What an account's authenticator app shares with us: sealed, for codes are computed from it. */
export interface CodeRow {
  account: string;
  sealed: string;
  /** When the first code was right; until then it is only offered. */
  confirmedAt: string | null;
  /** The step of the last code that was used; none is good twice. */
  lastStep: number;
}

/** Makes the table of the secrets of authenticator apps, where it is missing. */
export async function createCodes<Tables>(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('codes')
    .ifNotExists()
    .addColumn('account', 'text', (column) => column.primaryKey())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('confirmedAt', 'text')
    .addColumn('lastStep', 'integer', (column) => column.notNull())
    .execute();
}
