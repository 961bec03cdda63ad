import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Unavailable } from './errors';

/** Earlier versions can damage a log in WAL mode (fixed in this one). */
const OLDEST = '3.51.3';

/** One prepared SQL statement; rows are arrays in the order of the columns. */
export interface Statement {
  /** Runs it and answers the id of the row it inserted. */
  run(...values: readonly Value[]): number;
  row(...values: readonly Value[]): Row | undefined;
  rows(...values: readonly Value[]): Iterable<Row>;
}

export type Value = string | number | null;
export type Row = readonly Value[];

/** What we ask of an SQLite library; the only file that knows which one it is. */
export interface Connection {
  execute(sql: string): void;
  prepare(sql: string): Statement;
  pragma(name: string): Value | undefined;
  inTransaction(): boolean;
  close(): void;
}

/** What went wrong below us, as far as it decides what to do next. */
export type Failure = 'duplicate' | 'busy' | 'full' | 'disk' | 'other';

export interface ConnectOptions {
  readonly readonly?: boolean;
  /** How long to wait for the lock of another process, in milliseconds. */
  readonly patience?: number;
}

/** Opens a database file. */
export function connect(file: string, options: ConnectOptions = {}): Connection {
  const { readonly = false, patience = 5000 } = options;
  if (readonly && !existsSync(file)) throw new Unavailable(`There is no event log at ${file}.`);
  refuseOld(sqliteVersion());
  const database = new Database(file, { readonly, fileMustExist: readonly, timeout: patience });
  return {
    execute: (sql) => void database.exec(sql),
    prepare: (sql) => prepared(database.prepare(sql)),
    pragma: (name) => database.pragma(name, { simple: true }) as Value | undefined,
    inTransaction: () => database.inTransaction,
    close: () => void database.close(),
  };
}

/** Which kind of failure an error of the library is. */
export function failureOf(error: unknown): Failure {
  const code = String((error as { code?: unknown } | undefined)?.code);
  if (code.startsWith('SQLITE_CONSTRAINT')) return 'duplicate';
  if (code.startsWith('SQLITE_BUSY')) return 'busy';
  if (code.startsWith('SQLITE_FULL')) return 'full';
  if (/^SQLITE_(IOERR|CORRUPT|NOTADB|READONLY|CANTOPEN)/.test(code)) return 'disk';
  return 'other';
}

/** Refuses a version of SQLite that can damage a log when two connections reset it at once. */
export function refuseOld(version: string): void {
  if (isAtLeast(version, OLDEST)) return;
  throw new Unavailable(
    `SQLite ${version} can damage the event log; ${OLDEST} or later is needed.`,
  );
}

function isAtLeast(version: string, wanted: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, part] of wanted.split('.').map(Number).entries()) {
    const own = parts[index] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}

function sqliteVersion(): string {
  const database = new Database(':memory:');
  const version = String(database.prepare('select sqlite_version()').pluck().get());
  database.close();
  return version;
}

function prepared(statement: Database.Statement): Statement {
  if (statement.reader) statement.raw();
  return {
    run: (...values) => Number(statement.run(...values).lastInsertRowid),
    row: (...values) => statement.get(...values) as Row | undefined,
    rows: (...values) => statement.iterate(...values) as Iterable<Row>,
  };
}
