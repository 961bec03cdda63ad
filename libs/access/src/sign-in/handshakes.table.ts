import type { Kysely } from 'kysely';

/** A sign-in that has begun and not ended: what the browser must bring back, and what we must remember. */
export interface HandshakeRow {
  hash: string;
  purpose: string;
  carries: string;
  expiresAt: string;
}

/** Makes the table of sign-ins that have begun, where it is missing. */
export async function createHandshakes<Tables>(database: Kysely<Tables>): Promise<void> {
  await database.schema
    .createTable('handshakes')
    .ifNotExists()
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('carries', 'text', (column) => column.notNull())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .execute();
}
