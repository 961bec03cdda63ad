import { answerAgain, checkRevision } from './append-rules';
import type { Clock, Instant } from './clock';
import { Conflict, KnownError } from './errors';
import type { Receipt, Revision } from './event-store';
import type { Outcome } from './group-commit';
import { encodePosition, type Position, START } from './position';
import type { PreparedAppend } from './prepared-append';
import { type Connection, failureOf, type Statement } from './sqlite.driver';
import type { SqliteLog } from './sqlite.log';

const COLUMNS = 17;
const ID_TAKEN = 'An event with this id is kept already. Send this again with a new command id.';

/** Where a test may make the disk fail, or look on, just before a commit. */
export interface Faults {
  beforeCommit?(outcomes: readonly Outcome<Receipt>[]): void;
}

/** The writing side of the log in SQLite: a batch of appends is one transaction. */
export class SqliteWriter {
  private readonly insert: Statement;
  private readonly lastOfStream: Statement;
  private readonly lastOfLog: Statement;
  private readonly begin: Statement;
  private readonly commit: Statement;
  private readonly savepoint: Statement;
  private readonly release: Statement;

  constructor(
    private readonly connection: Connection,
    private readonly log: SqliteLog,
    private readonly clock: Clock,
    private readonly faults: Faults,
  ) {
    const marks = Array(COLUMNS).fill('?').join(', ');
    this.insert = connection.prepare(`insert into events values (${marks})`);
    this.lastOfStream = connection.prepare(
      'select revision, position from events where stream = ? order by revision desc limit 1',
    );
    this.lastOfLog = connection.prepare(
      'select recorded_at from events order by position desc limit 1',
    );
    this.begin = connection.prepare('begin immediate');
    this.commit = connection.prepare('commit');
    this.savepoint = connection.prepare('savepoint one_append');
    this.release = connection.prepare('release one_append');
  }

  /** Writes a batch and answers when it is on disk; an append that is refused does not harm the others. */
  write(batch: readonly PreparedAppend[]): readonly Outcome<Receipt>[] {
    this.begin.run();
    try {
      const recordedAt = this.recordedAt();
      const outcomes = batch.map((append) => this.outcome(append, recordedAt));
      this.faults.beforeCommit?.(outcomes);
      this.commit.run();
      return outcomes;
    } catch (error) {
      if (this.connection.inTransaction()) this.connection.execute('rollback');
      throw error;
    }
  }

  /** The present, but never earlier than what is recorded already. */
  private recordedAt(): Instant {
    const now = this.clock.now();
    const last = this.lastOfLog.row()?.[0] as Instant | undefined;
    return last !== undefined && last > now ? last : now;
  }

  private outcome(append: PreparedAppend, recordedAt: Instant): Outcome<Receipt> {
    this.savepoint.run();
    try {
      const result = this.append(append, recordedAt);
      this.release.run();
      return { result };
    } catch (error) {
      const refusal = failureOf(error) === 'duplicate' ? new Conflict(ID_TAKEN) : error;
      if (!(refusal instanceof KnownError)) throw error;
      this.connection.execute('rollback to one_append; release one_append');
      return { error: refusal };
    }
  }

  private append(append: PreparedAppend, recordedAt: Instant): Receipt {
    const { stream, expected, events, metadata } = append;
    const seen = this.log.seen(metadata.program, metadata.commandId);
    if (seen) return answerAgain(seen, metadata.digest);
    const last = this.lastOfStream.row(stream) as [Revision, number] | undefined;
    if (events.length === 0) {
      return last
        ? { revision: last[0], position: encodePosition(last[1]) }
        : { revision: -1, position: START };
    }
    checkRevision(expected, last?.[0]);
    return this.insertAll(append, (last?.[0] ?? -1) + 1, recordedAt);
  }

  private insertAll(append: PreparedAppend, first: Revision, recordedAt: Instant): Receipt {
    const { stream, events, metadata } = append;
    let position: Position = START;
    for (const [index, event] of events.entries()) {
      const number = this.insert.run(
        null,
        stream,
        first + index,
        event.id,
        event.type,
        event.json,
        event.schemaVersion,
        metadata.program,
        metadata.commandId,
        metadata.actor,
        metadata.onBehalfOf ?? null,
        recordedAt,
        metadata.effectiveAt ?? recordedAt,
        metadata.correlation ?? metadata.commandId,
        metadata.causation ?? null,
        metadata.source ?? null,
        index === events.length - 1 ? metadata.digest : null,
      );
      position = encodePosition(number);
    }
    return { revision: first + events.length - 1, position };
  }
}
