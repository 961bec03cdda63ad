import { answerAgain, checkRevision } from './append-rules';
import { Bell } from './bell';
import type { Clock, Instant } from './clock';
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
import { toInstant } from './instant';
import { encodePosition, START, type Position } from './position';
import { prepareAppend, type PreparedAppend } from './prepared-append';
import { positionNumber } from './position-number';

/** The event store of the tests: keeps everything in memory and forgets it with the process. */
export class MemoryEventStore extends EventStore {
  private readonly log: RecordedEvent<string>[] = [];
  private readonly streams = new Map<string, RecordedEvent<string>[]>();
  private readonly commands = new Map<string, Seen>();
  private readonly bell = new Bell();
  private closed = false;

  constructor(private readonly clock: Clock) {
    super();
  }

  async append(
    stream: string,
    expected: Expected,
    events: readonly NewEvent[],
    metadata: AppendMetadata,
  ): Promise<Receipt> {
    const append = prepareAppend(stream, expected, events, metadata);
    refuseClosed(this.closed);
    const key = commandKey(metadata.program, metadata.commandId);
    const seen = this.commands.get(key);
    if (seen) return answerAgain(seen, metadata.digest);
    if (events.length === 0) return this.standing(stream);
    checkRevision(expected, this.streams.get(stream)?.at(-1)?.revision);
    this.keep(append);
    const receipt = this.standing(stream);
    this.commands.set(key, { ...receipt, digest: metadata.digest });
    this.bell.ring();
    return receipt;
  }

  async *read(stream: string, options: ReadOptions = {}): AsyncGenerator<RecordedEvent> {
    refuseClosed(this.closed);
    const { from, limit = Infinity, backwards = false } = options;
    const all = this.streams.get(stream) ?? [];
    const chosen = backwards
      ? all.filter((event) => event.revision <= (from ?? Infinity)).reverse()
      : all.filter((event) => event.revision >= (from ?? 0));
    for (const event of chosen.slice(0, limit)) yield opened(event);
  }

  async *readAll(after: Position, options: ReadAllOptions = {}): AsyncGenerator<RecordedEvent> {
    refuseClosed(this.closed);
    checkPosition(after, this.end());
    const first = positionNumber(after);
    const { program, types, limit = Infinity, backwards = false } = options;
    const asked = this.log.slice(first);
    const chosen = (backwards ? asked.reverse() : asked)
      .filter((event) => program === undefined || event.program === program)
      .filter((event) => types === undefined || types.includes(event.type));
    for (const event of chosen.slice(0, limit)) yield opened(event);
  }

  subscribe(after: Position, signal: AbortSignal): AsyncIterable<RecordedEvent> {
    const log = {
      page: (last: Position) => this.log.slice(positionNumber(last)).slice(0, 1000).map(opened),
      end: () => this.end(),
      bell: this.bell,
      closed: () => this.closed,
    };
    return follow(log, after, signal);
  }

  async head(): Promise<Position> {
    refuseClosed(this.closed);
    return this.end();
  }

  async positionAt(instant: Instant): Promise<Position> {
    const at = toInstant(instant);
    return this.log.findLast((event) => event.recordedAt <= at)?.position ?? START;
  }

  async seen(program: string, commandId: string): Promise<Seen | undefined> {
    return this.commands.get(commandKey(program, commandId));
  }

  async close(): Promise<void> {
    this.closed = true;
    this.bell.ring();
  }

  private end(): Position {
    return this.log.at(-1)?.position ?? START;
  }

  private standing(stream: string): Receipt {
    const last = this.streams.get(stream)?.at(-1);
    return { revision: last?.revision ?? -1, position: last?.position ?? START };
  }

  private keep({ stream, events, metadata }: PreparedAppend): void {
    const { digest: _, ...kept } = metadata;
    const now = this.clock.now();
    const before = this.log.at(-1)?.recordedAt ?? now;
    const recordedAt = before > now ? before : now;
    const inStream = this.streams.get(stream) ?? [];
    this.streams.set(stream, inStream);
    for (const { json, ...event } of events) {
      const recorded = {
        ...kept,
        ...event,
        position: encodePosition(this.log.length + 1),
        stream,
        revision: inStream.length,
        data: json,
        recordedAt,
        effectiveAt: kept.effectiveAt ?? recordedAt,
        correlation: kept.correlation ?? kept.commandId,
      };
      inStream.push(recorded);
      this.log.push(recorded);
    }
  }
}

function commandKey(program: string, commandId: string): string {
  return `${program}\0${commandId}`;
}

function opened(event: RecordedEvent<string>): RecordedEvent {
  return { ...event, data: JSON.parse(event.data) as unknown };
}
