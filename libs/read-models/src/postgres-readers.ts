import { Logger } from '@nestjs/common';
import { sql } from 'kysely';
import type { ViewDatabase } from './view-database';

/** The role of all who read the tables for reports; it may read, and nothing else. */
export const READER_ROLE = 'plumbline_reader';

const role = sql.id(READER_ROLE);
const logger = new Logger('Readers');

/**
 * Makes the role and the table that says which reader sees which programs. Where the role is missing
 * and may not be made, nobody but the product reads the tables.
 */
export async function prepareReaders(database: ViewDatabase): Promise<void> {
  await makeRole(database);
  await sql`create table if not exists readers (
    reader text collate "C" not null,
    program text collate "C" not null,
    primary key (reader, program))`.execute(database);
  await sql`alter table readers enable row level security`.execute(database);
  if (!(await hasRole(database))) {
    logger.warn(
      `Reports cannot read the views: let an administrator run "create role ${READER_ROLE}", ` +
        'then rebuild them.',
    );
    return;
  }
  await grantSchema(database);
  await makePolicy(
    database,
    'readers',
    sql`exists (select from pg_roles where rolname = reader and pg_has_role(oid, 'usage'))`,
  );
  await sql`grant select on readers, checkpoints to ${role}`.execute(database);
}

/**
 * Turns on row security for a table, so that a reader sees the programs that were granted to one of the
 * reader's roles; only tables that are meant for reports can be read at all.
 */
export async function admitReaders(
  database: ViewDatabase,
  table: string,
  forReports: boolean,
): Promise<void> {
  await sql`alter table ${sql.table(table)} enable row level security`.execute(database);
  if (!forReports || !(await hasRole(database))) return;
  await makePolicy(database, table, sql`program in (select readers.program from readers)`);
  await sql`grant select on ${sql.table(table)} to ${role}`.execute(database);
}

async function makeRole(database: ViewDatabase): Promise<void> {
  const mayMake = sql`(select rolsuper or rolcreaterole from pg_roles where rolname = current_user)`;
  await sql`do $$ begin
      if to_regrole(${sql.lit(READER_ROLE)}) is null and ${mayMake} then
        create role ${role} nologin;
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`.execute(database);
}

async function hasRole(database: ViewDatabase): Promise<boolean> {
  const { rows } = await sql<{ found: string | null }>`
    select to_regrole(${READER_ROLE})::text as found`.execute(database);
  return rows[0]!.found !== null;
}

async function grantSchema(database: ViewDatabase): Promise<void> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(database);
  await sql`grant usage on schema ${sql.id(rows[0]!.name)} to ${role}`.execute(database);
}

/** A policy of a fixed name, made where the table has none yet. */
async function makePolicy(
  database: ViewDatabase,
  table: string,
  condition: ReturnType<typeof sql>,
): Promise<void> {
  const { rows } = await sql`select from pg_policies
    where schemaname = current_schema() and tablename = ${table}`.execute(database);
  if (rows.length > 0) return;
  await sql`create policy own_programs on ${sql.table(table)} for select to ${role}
    using (${condition})`.execute(database);
}
