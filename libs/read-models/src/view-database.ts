import type { Kysely } from 'kysely';

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
