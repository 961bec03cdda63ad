import { sql, type Kysely } from 'kysely';

/** A row of a view's table: the document as JSON with the few columns that queries need. */
export interface DocumentRow {
  program: string;
  id: string;
  order: string;
  document: string;
}

/** How far a view has come, as kept. */
export interface CheckpointRow {
  view: string;
  fingerprint: string;
  position: string;
}

/** A document that could not take a fact: it waits with its later facts until it is driven again. */
export interface ParkedRow {
  view: string;
  program: string;
  id: string;
  /** A position before the fact, to begin to read from. */
  behind: string;
  position: string;
  error: string;
  at: string;
}

/** The database of the read models: disposable, for the log can make it again. */
export type ViewDatabase = Kysely<{ checkpoints: CheckpointRow; parked: ParkedRow }>;

/** The same database, for the tables that views have by their names. */
export function documentTables(database: ViewDatabase): Kysely<Record<string, DocumentRow>> {
  return database as unknown as Kysely<Record<string, DocumentRow>>;
}

/** Makes the tables that every database of views has, where they are missing. */
export async function createBookkeeping(database: ViewDatabase): Promise<void> {
  await database.schema
    .createTable('checkpoints')
    .ifNotExists()
    .addColumn('view', 'text', (column) => column.primaryKey())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('position', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('parked')
    .ifNotExists()
    .addColumn('view', 'text', (column) => column.notNull())
    .addColumn('program', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('behind', 'text', (column) => column.notNull())
    .addColumn('position', 'text', (column) => column.notNull())
    .addColumn('error', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('parked_key', ['view', 'program', 'id'])
    .execute();
}

/** Makes an empty table for documents; what was there under the name is gone. */
export async function createDocumentTable(database: ViewDatabase, table: string): Promise<void> {
  await database.schema.dropTable(table).ifExists().execute();
  await database.schema
    .createTable(table)
    .addColumn('program', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('order', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${table}_key`, ['program', 'id'])
    .execute();
}

/** The index for lists; made after the rows, which is faster. */
export async function createOrderIndex(database: ViewDatabase, table: string): Promise<void> {
  const name = `${table}_order_${Date.now().toString(36)}${Math.floor(Math.random() * 1e6)}`;
  await database.schema.createIndex(name).on(table).columns(['program', 'order', 'id']).execute();
}

/** Puts a rebuilt table in the place of the old one. */
export async function swapTable(database: ViewDatabase, from: string, to: string): Promise<void> {
  await database.schema.dropTable(to).ifExists().execute();
  await sql`alter table ${sql.table(from)} rename to ${sql.table(to)}`.execute(database);
}
