import { Unavailable } from './errors';
import type { Connection } from './sqlite.driver';

const VERSION = 1;

/** The log as a table: every field of an event is a column, so that plain SQL can read it. */
const TABLE = `
create table if not exists events (
  position       integer primary key autoincrement,
  stream         text not null,
  revision       integer not null,
  id             text not null,
  type           text not null,
  data           text not null,
  schema_version integer not null,
  program        text not null,
  command_id     text not null,
  actor          text not null,
  on_behalf_of   text,
  recorded_at    text not null,
  effective_at   text not null,
  correlation    text not null,
  causation      text,
  source         text,
  digest         text -- of the command; kept with its last event, whose place is the receipt
) strict;
create unique index if not exists event_of_stream on events (stream, revision);
create unique index if not exists event_by_id on events (id);
create unique index if not exists event_by_command on events (program, command_id)
  where digest is not null;
create index if not exists event_of_program on events (program); -- and position, as in every index
`;

/** Makes a connection ready to write, and refuses one that would not keep what it acknowledges. */
export function openForWriting(connection: Connection): void {
  connection.pragma('journal_mode = wal');
  connection.pragma('synchronous = full');
  connection.pragma('wal_autocheckpoint = 4000');
  connection.pragma('journal_size_limit = 67108864');
  refuseNewer(connection);
  connection.execute(`begin immediate; ${TABLE} pragma user_version = ${VERSION}; commit`);
  // SQLite may fall back to a weaker level with the first write in WAL mode: so look after it.
  refuseUnlessDurable(connection.pragma('journal_mode'), connection.pragma('synchronous'));
}

/** Makes a connection ready to read a log that another process may be writing. */
export function openForReading(connection: Connection): void {
  connection.pragma('query_only = on');
  refuseNewer(connection);
  if (connection.pragma('user_version') === 0) {
    throw new Unavailable('This file is not an event log.');
  }
}

/** Whether a commit is on disk before it returns; else the store must not start. */
export function refuseUnlessDurable(journal: unknown, synchronous: unknown): void {
  if (journal === 'wal' && (synchronous === 2 || synchronous === 3)) return;
  throw new Unavailable(
    'The event log does not start: this SQLite does not write to disk before it answers ' +
      `(journal_mode ${String(journal)}, synchronous ${String(synchronous)}; needed: wal, 2). ` +
      'Put the data folder on a local disk.',
  );
}

function refuseNewer(connection: Connection): void {
  const version = connection.pragma('user_version');
  if (Number(version) <= VERSION) return;
  throw new Unavailable(
    `The event log was written by a newer Plumbline (form ${version}, this one knows ${VERSION}). ` +
      'Start the newer one.',
  );
}
