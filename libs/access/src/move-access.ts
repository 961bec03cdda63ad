import { sql } from 'kysely';
import type { AccessDatabase, AccessTables } from './access-database';

const AT_ONCE = 500;

/** Every table, so that none is forgotten. */
const TABLES: Readonly<Record<keyof AccessTables, true>> = {
  attempts: true,
  audit: true,
  codes: true,
  handshakes: true,
  invitations: true,
  passwords: true,
  sessions: true,
  tokenSecrets: true,
};

/** Copies all that is kept about signing in into the empty tables of a PostgreSQL. */
export async function moveAccess(from: AccessDatabase, into: AccessDatabase): Promise<void> {
  for (const table of Object.keys(TABLES) as (keyof AccessTables)[]) {
    const rows = await from.selectFrom(table).selectAll().execute();
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      await into
        .insertInto(table)
        .values(rows.slice(at, at + AT_ONCE) as never)
        .execute();
    }
  }
  await sql`select setval(pg_get_serial_sequence('audit', 'id'), max(id)) from audit
    having max(id) is not null`.execute(into);
}
