import type { Kysely } from 'kysely';

/** The password of an account, as a slow hash. */
export interface PasswordRow {
  account: string;
  hash: string;
  /** 1 where it is long enough without a second factor. */
  enoughAlone: number;
  changedAt: string;
}

/** Makes the table of passwords, where it is missing. */
export async function createPasswords<Tables>(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('passwords')
    .ifNotExists()
    .addColumn('account', 'text', (column) => column.primaryKey())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('enoughAlone', 'integer', (column) => column.notNull())
    .addColumn('changedAt', 'text', (column) => column.notNull())
    .execute();
}
