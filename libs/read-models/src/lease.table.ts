import { sql } from 'kysely';
import type { ViewDatabase } from './view-database';

/** The name of the lease of who keeps the views. */
export const VIEWS = 'views';

/** Makes the table of leases in PostgreSQL, where it is missing. */
export async function createLeases(database: ViewDatabase): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext('plumbline views'))`.execute(transaction);
    await sql`create table if not exists leases (
      name text collate "C" primary key,
      holder text not null,
      epoch bigint not null,
      expires timestamptz not null,
      position text collate "C" not null)`.execute(transaction);
    await sql`alter table leases enable row level security`.execute(transaction);
  });
}

/** Where the lease is held by a holder, in a term. */
export function heldBy(holder: string, epoch: string) {
  return sql`name = ${VIEWS} and holder = ${holder} and epoch = ${epoch}::bigint`;
}
