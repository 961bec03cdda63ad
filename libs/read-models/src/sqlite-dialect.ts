import { sql } from 'kysely';
import type { ViewDialect } from './view-dialect';

/** SQLite compares texts by their bytes, keeps a document as it is, and its file has no other readers. */
export const SQLITE: ViewDialect = {
  text: 'text',
  document: 'text',
  prepare: async () => {},
  prepareReaders: async () => {},
  hasTable: async (database, table) => {
    const { rows } = await sql`select 1 from sqlite_master where name = ${table}`.execute(database);
    return rows.length > 0;
  },
  admitReaders: async () => {},
};
