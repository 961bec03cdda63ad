import type { Instant } from './clock';
import type { ReadAllOptions, ReadOptions, RecordedEvent, Seen } from './event-store';
import { encodePosition, type Position, START } from './position';
import { positionNumber } from './position-number';
import type { Connection, Row, Statement } from './sqlite.driver';

const COLUMNS = `position, stream, revision, id, type, data, schema_version, program, command_id,
  actor, on_behalf_of, recorded_at, effective_at, correlation, causation, source`;
const PAGE_EVENTS = 1000;
const PAGE_CHARACTERS = 4 * 1024 * 1024;

/** The reading side of the log in SQLite: pages, never a cursor that stays open. */
export class SqliteLog {
  private readonly pages = new Map<string, Statement>();
  private readonly forward: Statement;
  private readonly backward: Statement;
  private readonly last: Statement;
  private readonly next: Statement;
  private readonly byCommand: Statement;

  constructor(private readonly connection: Connection) {
    const from = `select ${COLUMNS} from events where`;
    this.forward = connection.prepare(
      `${from} stream = ? and revision >= ? order by revision limit ?`,
    );
    this.backward = connection.prepare(
      `${from} stream = ? and revision <= ? order by revision desc limit ?`,
    );
    this.last = connection.prepare('select max(position) from events');
    this.next = connection.prepare(
      'select position, recorded_at from events where position >= ? order by position limit 1',
    );
    this.byCommand = connection.prepare(
      `select revision, position, digest from events
        where program = ? and command_id = ? and digest is not null`,
    );
  }

  head(): Position {
    return positionOf(this.count());
  }

  /** The next facts after a position, or with `backwards` the newest between it and another one. */
  page(
    after: Position,
    { program, types, limit = PAGE_EVENTS, backwards }: ReadAllOptions,
    before?: Position,
  ): RecordedEvent[] {
    const conditions = [
      ...(program === undefined ? [] : ['program = ?']),
      'position > ?',
      ...(before === undefined ? [] : ['position < ?']),
      ...(types === undefined ? [] : [`type in (${types.map(() => '?').join(', ')})`]),
    ];
    const end = before === undefined ? [] : positionNumber(before);
    const values = [program ?? [], positionNumber(after), end, types ?? []].flat();
    const most = Math.min(limit, PAGE_EVENTS);
    const order = `position${backwards ? ' desc' : ''}`;
    return pageOf(this.pageBy(conditions.join(' and '), order).rows(...values, most));
  }

  pageOfStream(
    stream: string,
    { from, limit = PAGE_EVENTS, backwards }: ReadOptions,
  ): RecordedEvent[] {
    const most = Math.min(limit, PAGE_EVENTS);
    return pageOf(
      backwards
        ? this.backward.rows(stream, from ?? Number.MAX_SAFE_INTEGER, most)
        : this.forward.rows(stream, from ?? 0, most),
    );
  }

  seen(program: string, commandId: string): Seen | undefined {
    const row = this.byCommand.row(program, commandId);
    if (!row) return undefined;
    const [revision, position, digest] = row as [number, number, string];
    return { revision, position: positionOf(position), digest };
  }

  /** Recorded times never go back along the log, so the place of an instant is found by halving. */
  positionAt(instant: Instant): Position {
    let found = 0;
    for (let low = 1, high = this.count(); low <= high;) {
      const middle = Math.floor((low + high) / 2);
      const [position, recordedAt] = this.next.row(middle) as [number, Instant];
      if (recordedAt <= instant) {
        found = position;
        low = position + 1;
      } else {
        high = middle - 1;
      }
    }
    return positionOf(found);
  }

  /** The statement of a kind of page, prepared once. */
  private pageBy(conditions: string, order: string): Statement {
    const sql = `select ${COLUMNS} from events where ${conditions} order by ${order} limit ?`;
    const statement = this.pages.get(sql) ?? this.connection.prepare(sql);
    this.pages.set(sql, statement);
    return statement;
  }

  private count(): number {
    return Number(this.last.row()?.[0] ?? 0);
  }
}

function positionOf(number: number): Position {
  return number === 0 ? START : encodePosition(number);
}

/** The events of some rows, until they are enough for one page of memory. */
function pageOf(rows: Iterable<Row>): RecordedEvent[] {
  const page: RecordedEvent[] = [];
  let characters = 0;
  for (const row of rows) {
    page.push(eventOf(row));
    characters += (row[5] as string).length;
    if (characters > PAGE_CHARACTERS) break;
  }
  return page;
}

function eventOf(row: Row): RecordedEvent {
  return {
    position: encodePosition(row[0] as number),
    stream: row[1] as string,
    revision: row[2] as number,
    id: row[3] as string,
    type: row[4] as string,
    data: JSON.parse(row[5] as string) as unknown,
    schemaVersion: row[6] as number,
    program: row[7] as string,
    commandId: row[8] as string,
    actor: row[9] as string,
    onBehalfOf: (row[10] as string | null) ?? undefined,
    recordedAt: row[11] as string,
    effectiveAt: row[12] as string,
    correlation: row[13] as string,
    causation: (row[14] as string | null) ?? undefined,
    source: (row[15] as string | null) ?? undefined,
  };
}
