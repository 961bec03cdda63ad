import type { Kysely } from 'kysely';

/** The secret of an API token, as a hash; what the token may do is a fact in the log. */
export interface TokenSecretRow {
  hash: string;
  token: string;
  account: string;
  /** Written at most once a minute. */
  lastUsedAt: string | null;
}

/** Makes the table of the secrets of API tokens, where it is missing. */
export async function createTokenSecrets<Tables>(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('tokenSecrets')
    .ifNotExists()
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('lastUsedAt', 'text')
    .execute();
}
