import { sql } from 'kysely';
import type { ViewDatabase } from './view-database';
import { dialectOf } from './view-dialect';

/** Makes the tables that every database of views has, where they are missing. */
export async function createBookkeeping(database: ViewDatabase): Promise<void> {
  const { text, prepare, prepareReaders } = dialectOf(database);
  await database.transaction().execute(async (transaction) => {
    await prepare(transaction);
    await transaction.schema
      .createTable('checkpoints')
      .ifNotExists()
      .addColumn('view', text, (column) => column.primaryKey())
      .addColumn('fingerprint', text, (column) => column.notNull())
      .addColumn('position', text, (column) => column.notNull())
      .execute();
    await transaction.schema
      .createTable('parked')
      .ifNotExists()
      .addColumn('view', text, (column) => column.notNull())
      .addColumn('program', text, (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('behind', text, (column) => column.notNull())
      .addColumn('position', text, (column) => column.notNull())
      .addColumn('error', text, (column) => column.notNull())
      .addColumn('at', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('parked_key', ['view', 'program', 'id'])
      .execute();
    await prepareReaders(transaction);
  });
}

/** Whether the tables that every database of views has were ever made. */
export async function hasBookkeeping(database: ViewDatabase): Promise<boolean> {
  return dialectOf(database).hasTable(database, 'checkpoints');
}

/** Makes an empty table for documents; what was there under the name is gone. */
export async function createDocumentTable(database: ViewDatabase, table: string): Promise<void> {
  const { text, document } = dialectOf(database);
  await database.schema.dropTable(table).ifExists().execute();
  await database.schema
    .createTable(table)
    .addColumn('program', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('order', text, (column) => column.notNull())
    .addColumn('document', document, (column) => column.notNull())
    .addPrimaryKeyConstraint(freshName(table, 'key'), ['program', 'id'])
    .execute();
}

/** The indexes for lists and for one id in all programs; made after the rows, which is faster. */
export async function createIndexes(database: ViewDatabase, table: string): Promise<void> {
  const name = freshName(table, 'order');
  await database.schema.createIndex(name).on(table).columns(['program', 'order', 'id']).execute();
  const byId = freshName(table, 'id');
  await database.schema.createIndex(byId).on(table).column('id').execute();
}

/** Puts a rebuilt table in the place of the old one, for the product and for reports. */
export async function swapTable(
  database: ViewDatabase,
  from: string,
  { name, forReports }: { readonly name: string; readonly forReports: boolean },
): Promise<void> {
  await database.schema.dropTable(name).ifExists().execute();
  await sql`alter table ${sql.table(from)} rename to ${sql.table(name)}`.execute(database);
  await dialectOf(database).admitReaders(database, name, forReports);
}

/** A name of its own: what belongs to a table keeps its name when the table is renamed. */
function freshName(table: string, what: string): string {
  return `${table}_${what}_${Date.now().toString(36)}${Math.floor(Math.random() * 1e6)}`;
}
