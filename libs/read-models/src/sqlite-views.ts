import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { ViewDatabase } from './view-database';

/** Opens the read models in a SQLite file (or `:memory:`), apart from the event log. */
export function openSqliteViews(file: string, options: { readonly?: boolean } = {}): ViewDatabase {
  const database = new Database(file, { readonly: options.readonly ?? false });
  database.pragma('busy_timeout = 5000');
  if (!options.readonly) {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
  }
  return new Kysely({ dialect: new SqliteDialect({ database }) });
}
