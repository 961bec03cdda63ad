import type { Kysely } from 'kysely';

/** A session of a browser; only the hash of its secret is kept. */
export interface SessionRow {
  hash: string;
  account: string;
  /** The account's generation when it was signed in; the session ends when the account's goes on. */
  generation: number;
  startedAt: string;
  /** Written at most once a minute. */
  seenAt: string;
}

/** Makes the table of sessions, where it is missing. */
export async function createSessions<Tables>(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('sessions')
    .ifNotExists()
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('generation', 'integer', (column) => column.notNull())
    .addColumn('startedAt', 'text', (column) => column.notNull())
    .addColumn('seenAt', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createIndex('sessionsOfAccount')
    .ifNotExists()
    .on('sessions')
    .column('account')
    .execute();
}
