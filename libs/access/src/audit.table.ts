import type { Instant } from '@plumbline/event-store';
import { PostgresAdapter, sql, type Kysely } from 'kysely';

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
  const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter;
  await database.schema
    .createTable('audit')
    .ifNotExists()
    .addColumn('id', 'integer', (column) =>
      isPostgres
        ? column.primaryKey().generatedByDefaultAsIdentity()
        : column.primaryKey().autoIncrement(),
    )
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
  await (isPostgres ? keepInPostgres(database) : keepInSqlite(database));
}

async function keepInSqlite<Tables>(database: Kysely<Tables>): Promise<void> {
  for (const change of ['update', 'delete']) {
    await sql`create trigger if not exists ${sql.raw(`audit_no_${change}`)}
      before ${sql.raw(change)} on audit
      begin select raise(abort, 'The audit trail is never changed.'); end`.execute(database);
  }
}

async function keepInPostgres<Tables>(database: Kysely<Tables>): Promise<void> {
  await sql`create or replace function audit_is_kept() returns trigger language plpgsql as
    $$ begin raise exception 'The audit trail is never changed.'; end $$`.execute(database);
  await sql`create or replace trigger audit_never
    before update or delete or truncate on audit
    for each statement execute function audit_is_kept()`.execute(database);
}
