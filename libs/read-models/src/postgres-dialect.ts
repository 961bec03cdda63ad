import { Unavailable } from '@plumbline/event-store';
import { sql } from 'kysely';
import { admitReaders, prepareReaders } from './postgres-readers';
import type { ViewDatabase } from './view-database';
import type { ViewDialect } from './view-dialect';

/**
 * PostgreSQL: texts in the order of their bytes whatever the order of the database, and documents as
 * `json`, which checks them and keeps their text as it is (`jsonb` would reorder the fields).
 */
export const POSTGRES: ViewDialect = {
  text: sql`text collate "C"`,
  document: 'json',
  prepare: async (database) => {
    await sql`select pg_advisory_xact_lock(hashtext('plumbline views'))`.execute(database);
    await assertUnicode(database);
    await makeSchema(database);
  },
  prepareReaders,
  hasTable: async (database, table) => {
    const { rows } = await sql`select from pg_tables
      where schemaname = current_schema() and tablename = ${table}`.execute(database);
    return rows.length > 0;
  },
  admitReaders,
};

async function assertUnicode(database: ViewDatabase): Promise<void> {
  const { rows } = await sql<{ encoding: string }>`
    select current_setting('server_encoding') as encoding`.execute(database);
  if (rows[0]!.encoding === 'UTF8') return;
  throw new Unavailable(
    'The database of the views does not keep Unicode; make one with encoding UTF8 and name that.',
  );
}

/** The schema that the address names; made only where it is missing, for that needs a right of its own. */
async function makeSchema(database: ViewDatabase): Promise<void> {
  const { rows } = await sql<{ wanted: string; there: string | null }>`
    select current_setting('search_path') as wanted, current_schema() as there`.execute(database);
  const { wanted, there } = rows[0]!;
  if (there === null) await sql`create schema ${sql.id(wanted)}`.execute(database);
}
