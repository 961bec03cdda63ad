import { Bell } from './bell';
import type { Clock, Instant } from './clock';
import { Unavailable } from './errors';
import { EventStore } from './event-store';
import type {
  AppendMetadata,
  Expected,
  NewEvent,
  ReadAllOptions,
  ReadOptions,
  Receipt,
  RecordedEvent,
  Seen,
} from './event-store';
import { follow, checkPosition, refuseClosed } from './follow';
import { giveWay } from './give-way';
import { GroupCommit, type Outcome } from './group-commit';
import { toInstant } from './instant';
import type { Position } from './position';
import { prepareAppend, type PreparedAppend } from './prepared-append';
import { connect, type Connection } from './sqlite.driver';
import { endsWriting, sentenceFor } from './sqlite.failures';
import { SqliteLog } from './sqlite.log';
import { openForReading, openForWriting } from './sqlite.schema';
import { type Faults, SqliteWriter } from './sqlite.writer';

export type { Faults };

/** How often a reader looks for what another process wrote, in milliseconds. */
const PATIENCE_OF_READER = 200;

/** Where the log is, whose time it records, and whether it is only read. */
export interface SqliteOptions {
  readonly file: string;
  readonly clock: Clock;
  readonly readonly?: boolean;
  readonly faults?: Faults;
}

/** The event store on one SQLite file, written by one process. */
export class SqliteEventStore extends EventStore {
  private readonly log: SqliteLog;
  private readonly bell = new Bell();
  private readonly commits?: GroupCommit<PreparedAppend, Receipt>;
  private broken?: Unavailable;
  private closing?: Promise<void>;

  /** Opens or creates a log; refuses one that would not keep what it acknowledges. */
  static open(options: SqliteOptions): SqliteEventStore {
    let connection: Connection | undefined;
    try {
      connection = connect(options.file, options);
      if (options.readonly) openForReading(connection);
      else openForWriting(connection);
      return new SqliteEventStore(connection, options);
    } catch (error) {
      connection?.close();
      if (error instanceof Unavailable) throw error;
      const reason = `The event log ${options.file} cannot be opened: ${String(error)}.`;
      throw Object.assign(new Unavailable(reason), { cause: error });
    }
  }

  private constructor(
    private readonly connection: Connection,
    { clock, faults = {}, readonly = false }: SqliteOptions,
  ) {
    super();
    this.log = new SqliteLog(connection);
    if (readonly) return;
    const writer = new SqliteWriter(connection, this.log, clock, faults);
    this.commits = new GroupCommit((batch) => this.write(writer, batch));
  }

  async append(
    stream: string,
    expected: Expected,
    events: readonly NewEvent[],
    metadata: AppendMetadata,
  ): Promise<Receipt> {
    const append = prepareAppend(stream, expected, events, metadata);
    refuseClosed(this.closed());
    if (!this.commits) throw new Unavailable('The event log was opened for reading only.');
    return this.commits.add(append);
  }

  async *read(stream: string, options: ReadOptions = {}): AsyncGenerator<RecordedEvent> {
    const { limit = Infinity, backwards = false } = options;
    let { from } = options;
    for (let left = limit; left > 0;) {
      await giveWay();
      refuseClosed(this.closed());
      const page = this.log.pageOfStream(stream, { from, limit: left, backwards });
      if (page.length === 0) return;
      for (const event of page) yield event;
      from = page.at(-1)!.revision + (backwards ? -1 : 1);
      left -= page.length;
    }
  }

  async *readAll(after: Position, options: ReadAllOptions = {}): AsyncGenerator<RecordedEvent> {
    const { limit = Infinity, backwards = false } = options;
    refuseClosed(this.closed());
    checkPosition(after, this.log.head());
    let before: Position | undefined;
    for (let left = limit; left > 0;) {
      await giveWay();
      refuseClosed(this.closed());
      const page = this.log.page(after, { ...options, limit: left }, before);
      if (page.length === 0) return;
      for (const event of page) yield event;
      if (backwards) before = page.at(-1)!.position;
      else after = page.at(-1)!.position;
      left -= page.length;
    }
  }

  subscribe(after: Position, signal: AbortSignal): AsyncIterable<RecordedEvent> {
    const log = {
      page: (last: Position) => this.log.page(last, {}),
      end: () => this.log.head(),
      bell: this.bell,
      closed: () => this.closed(),
      patience: this.commits ? undefined : PATIENCE_OF_READER,
    };
    return follow(log, after, signal);
  }

  async head(): Promise<Position> {
    refuseClosed(this.closed());
    return this.log.head();
  }

  async positionAt(instant: Instant): Promise<Position> {
    refuseClosed(this.closed());
    return this.log.positionAt(toInstant(instant));
  }

  async seen(program: string, commandId: string): Promise<Seen | undefined> {
    refuseClosed(this.closed());
    return this.log.seen(program, commandId);
  }

  /** Writes what is still waiting, ends the subscriptions and lets go of the file. */
  close(): Promise<void> {
    this.closing ??= this.shut();
    return this.closing;
  }

  private closed(): boolean {
    return this.closing !== undefined;
  }

  private async shut(): Promise<void> {
    await this.commits?.settled();
    this.connection.close();
    this.bell.ring();
  }

  private write(
    writer: SqliteWriter,
    batch: readonly PreparedAppend[],
  ): readonly Outcome<Receipt>[] {
    if (this.broken) throw this.broken;
    try {
      const outcomes = writer.write(batch);
      if (outcomes.some((outcome) => 'result' in outcome)) this.bell.ring();
      return outcomes;
    } catch (error) {
      const failure = Object.assign(new Unavailable(sentenceFor(error)), { cause: error });
      if (endsWriting(error)) this.broken = failure;
      throw failure;
    }
  }
}
