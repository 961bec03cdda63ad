import type { Instant } from '@plumbline/event-store';
import { sql, type Kysely } from 'kysely';

/** An entry as it is kept. */
export interface AuditRow {
  /** Counted up; the order of the trail. */
  id: number;
  at: Instant;
  kind: string;
  program: string | null;
  actor: string;
  on_behalf_of: string | null;
  about: string;
  record: string | null;
  code: string | null;
  effective_on: string | null;
  correlation: string | null;
}

/** The table of the trail. */
export interface AuditTable {
  audit: AuditRow;
}

/** Makes the table of the trail where it is missing; nothing in it can be changed or taken away. */
export async function createAuditTrail<Tables extends AuditTable>(
  database: Kysely<Tables>,
): Promise<void> {
  await database.schema
    .createTable('audit')
    .ifNotExists()
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('program', 'text')
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('on_behalf_of', 'text')
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('record', 'text')
    .addColumn('code', 'text')
    .addColumn('effective_on', 'text')
    .addColumn('correlation', 'text')
    .execute();
  for (const change of ['update', 'delete']) {
    await sql`create trigger if not exists ${sql.raw(`audit_no_${change}`)}
      before ${sql.raw(change)} on audit
      begin select raise(abort, 'The audit trail is never changed.'); end`.execute(database);
  }
}
