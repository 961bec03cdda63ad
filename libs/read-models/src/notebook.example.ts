import { Logger } from '@nestjs/common';
import {
  Clock,
  dataFiles,
  MemoryEventStore,
  SqliteEventStore,
  START,
  streamName,
  type EventStore,
  type Receipt,
  type RecordedEvent,
} from '@plumbline/event-store';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AsOfDocuments } from './as-of';
import type { Written } from './histories.example';
import { Runner } from './runner';
import { openPostgresViews } from './postgres-views';
import { openSqliteViews } from './sqlite-views';
import { StoredDocuments } from './stored-documents';
import type { View } from './view';
import { documentTables, type ViewDatabase } from './view-database';
import { Views } from './views';

/** The address of a PostgreSQL, where the tests are run on one; see `test/postgres`. */
const POSTGRES = process.env['PLUMBLINE_TEST_VIEWS'];

/** A log of notes and a database for their views, for one test. */
export class Notebook {
  readonly clock = new Clock();
  store: EventStore;
  database: ViewDatabase;
  private readonly runners: Runner[] = [];
  private readonly folder?: string;
  private readonly schema = `notebook_${randomUUID().replaceAll('-', '')}`;

  /** In memory, or where it has to outlive a close, on a folder of its own. */
  constructor({ onDisk = false, store }: { onDisk?: boolean; store?: EventStore } = {}) {
    this.clock.pretend('2026-03-01T10:00:00.000Z');
    if (onDisk) this.folder = mkdtempSync(join(tmpdir(), 'plumbline-views-'));
    this.store = store ?? this.openStore();
    this.database = this.openDatabase();
  }

  /** Writes one fact; its program is "north" where nothing is said. */
  async write({ id, fact, program = 'north', on, source }: Written): Promise<Receipt> {
    return this.store.append(streamName(program, 'note', id), 'any', [fact], {
      program,
      commandId: randomUUID(),
      digest: 'a digest',
      actor: 'ana',
      effectiveAt: on,
      source,
    });
  }

  async writeAll(history: readonly Written[]): Promise<RecordedEvent[]> {
    for (const written of history) await this.write(written);
    return this.events();
  }

  async events(): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readAll(START)) events.push(event);
    return events;
  }

  /** A runner that is stopped at the close. */
  runner(...views: readonly View[]): Runner {
    const runner = new Runner(this.store, this.database, views, this.clock);
    this.runners.push(runner);
    return runner;
  }

  /** A runner that follows, and the way to read. */
  async follow(...views: readonly View[]) {
    const runner = this.runner(...views);
    await runner.start();
    return { runner, views: this.views(runner, ...views) };
  }

  views(runner: Runner, ...views: readonly View[]): Views {
    const stored = new StoredDocuments(this.database);
    const past = new AsOfDocuments(this.store, views);
    return new Views(stored, past, runner, this.store, this.clock);
  }

  /** What a table of documents holds, by place. */
  async table(name = 'notes'): Promise<Record<string, unknown>> {
    const rows = await documentTables(this.database).selectFrom(name).selectAll().execute();
    const documents = rows.map((row) => [`${row.program}/${row.id}`, JSON.parse(row.document)]);
    return Object.fromEntries(documents) as Record<string, unknown>;
  }

  /** Lets writes of a kind into a table fail, as if the disk were full; until `writable`. */
  async full(table: string, write: 'insert' | 'update'): Promise<void> {
    const trigger = sql`create trigger never before ${sql.raw(write)} on ${sql.table(table)}`;
    if (POSTGRES) {
      await sql`create function full_disk() returns trigger language plpgsql as
        $$ begin raise exception 'The disk is full.'; end $$`.execute(this.database);
      await sql`${trigger} for each row execute function full_disk()`.execute(this.database);
    } else {
      await sql`${trigger} begin select raise(abort, 'The disk is full.'); end`.execute(
        this.database,
      );
    }
  }

  async writable(table: string): Promise<void> {
    const on = POSTGRES ? sql`on ${sql.table(table)}` : sql``;
    await sql`drop trigger never ${on}`.execute(this.database);
  }

  /** Closes and opens again what is on disk. */
  async reopen(): Promise<void> {
    await this.letGo();
    this.store = this.openStore();
    this.database = this.openDatabase();
  }

  async close(): Promise<void> {
    await this.letGo();
    if (this.folder) rmSync(this.folder, { recursive: true });
  }

  /** Another connection to the same database, as another process would have it. */
  openDatabase(): ViewDatabase {
    if (POSTGRES) return openPostgresViews(`${POSTGRES}?schema=${this.schema}`);
    return openSqliteViews(this.folder ? dataFiles(this.folder).views : ':memory:');
  }

  private openStore(): EventStore {
    const { clock, folder } = this;
    if (!folder) return new MemoryEventStore(clock);
    return SqliteEventStore.open({ file: dataFiles(folder).events, clock });
  }

  private async letGo(): Promise<void> {
    for (const runner of this.runners.splice(0)) await runner.stop();
    await this.database.destroy();
    await this.store.close();
  }
}

/** A notebook for each test of a suite, where alarms are heard and not printed. */
export function notebookFor(make = () => new Notebook()): () => Notebook {
  let notebook: Notebook;
  beforeEach(() => {
    jest.spyOn(Logger.prototype, 'error').mockImplementation();
    notebook = make();
  });
  afterEach(async () => {
    await notebook.close();
    jest.restoreAllMocks();
  });
  return () => notebook;
}

/** Runs something on a notebook of its own; for properties, which need many. */
export async function withNotebook(run: (notebook: Notebook) => Promise<void>): Promise<void> {
  const notebook = new Notebook();
  const quiet = jest.spyOn(Logger.prototype, 'error').mockImplementation();
  try {
    await run(notebook);
  } finally {
    await notebook.close();
    quiet.mockRestore();
  }
}
