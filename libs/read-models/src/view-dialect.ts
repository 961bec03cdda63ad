import { PostgresAdapter, type Expression } from 'kysely';
import { POSTGRES } from './postgres-dialect';
import { SQLITE } from './sqlite-dialect';
import type { ViewDatabase } from './view-database';

/** All that one kind of database of views says differently from another. */
export interface ViewDialect {
  /** The type of a text that is compared by its bytes. */
  readonly text: 'text' | Expression<unknown>;
  /** The type of a document, which is kept as the text that was written. */
  readonly document: 'text' | 'json';
  /** Makes room for the tables; whoever else does so at the same time waits. */
  prepare(database: ViewDatabase): Promise<void>;
  /** Lets in who reads for reports, once all tables but those of the views are there. */
  prepareReaders(database: ViewDatabase): Promise<void>;
  hasTable(database: ViewDatabase, table: string): Promise<boolean>;
  /** Says who else may read a table that was just made whole. */
  admitReaders(database: ViewDatabase, table: string, forReports: boolean): Promise<void>;
}

/** What the database at hand says differently. */
export function dialectOf(database: ViewDatabase): ViewDialect {
  return database.getExecutor().adapter instanceof PostgresAdapter ? POSTGRES : SQLITE;
}
