import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { AuditTable } from './audit.table';

/** What is kept about people beside the log: the audit trail and, elsewhere, their secrets. */
export type AccessDatabase = Kysely<AuditTable>;

/** Opens the database of access in a file (or `:memory:`). */
export function openAccessDatabase(file: string): AccessDatabase {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  return new Kysely({ dialect: new SqliteDialect({ database }) });
}
