import type { Kysely } from 'kysely';

/** An invitation to open an account, or to choose another password; only its hash is kept. */
export interface InvitationRow {
  hash: string;
  account: string;
  email: string;
  name: string;
  expiresAt: string;
}

/** Makes the table of invitations, where it is missing. */
export async function createInvitations<Tables>(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('invitations')
    .ifNotExists()
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .execute();
}
