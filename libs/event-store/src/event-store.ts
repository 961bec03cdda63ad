import type { Instant } from './clock';
import type { Position } from './position';

/** The place of an event in its stream, counted from 0. */
export type Revision = number;

/** What the caller believes about a stream before it appends: its last revision, or a looser claim. */
export type Expected = Revision | 'none' | 'exists' | 'any';

/** A fact to be written. */
export interface NewEvent {
  readonly type: string;
  readonly data: object;
  readonly schemaVersion?: number;
}

/** Who did it, by which command, and when it was true; the same for all events of one append. */
export interface AppendMetadata {
  readonly program: string;
  readonly commandId: string;
  /** A short digest of the command's content, so that an id used again for something else is noticed. */
  readonly digest: string;
  readonly actor: string;
  readonly onBehalfOf?: string;
  /** When it was true; the time of recording where nothing is given. */
  readonly effectiveAt?: Instant;
  readonly correlation?: string;
  readonly causation?: string;
  readonly source?: string;
}

/** A fact as it is kept: never changed, never removed. */
export interface RecordedEvent<Data = unknown> {
  readonly id: string;
  readonly position: Position;
  readonly stream: string;
  readonly revision: Revision;
  readonly type: string;
  readonly data: Data;
  readonly schemaVersion: number;
  readonly program: string;
  readonly commandId: string;
  readonly actor: string;
  readonly onBehalfOf?: string;
  readonly recordedAt: Instant;
  readonly effectiveAt: Instant;
  readonly correlation: string;
  readonly causation?: string;
  readonly source?: string;
}

/** The proof that an append is kept: the last revision written and its position. */
export interface Receipt {
  readonly revision: Revision;
  readonly position: Position;
}

/** A command that was seen before: what it was answered, and the digest of what it said. */
export interface Seen extends Receipt {
  readonly digest: string;
}

export interface ReadOptions {
  /** First revision to read, inclusive (forward: 0, backward: the last). */
  readonly from?: Revision;
  readonly limit?: number;
  readonly backwards?: boolean;
}

export interface ReadAllOptions {
  readonly program?: string;
  /** Only facts of these types; all where nothing is said. */
  readonly types?: readonly string[];
  readonly limit?: number;
  /** The same facts from the end of the log, the newest first. */
  readonly backwards?: boolean;
}

/**
 * Where facts are kept. An append is all or nothing, is on disk before it is answered, and answers a
 * command id it has seen before with the first receipt; one of no events writes nothing and tells
 * where the stream stands. A position beyond the end of the log is refused loudly. The contract
 * suite says the rest.
 */
export abstract class EventStore {
  abstract append(
    stream: string,
    expected: Expected,
    events: readonly NewEvent[],
    metadata: AppendMetadata,
  ): Promise<Receipt>;

  /** The events of one stream; of a stream that is not there, none. */
  abstract read(stream: string, options?: ReadOptions): AsyncIterable<RecordedEvent>;

  /** All events after a position in the order of the log, or those of one program. */
  abstract readAll(after: Position, options?: ReadAllOptions): AsyncIterable<RecordedEvent>;

  /** History after a position, then what comes, until the signal says stop. */
  abstract subscribe(after: Position, signal: AbortSignal): AsyncIterable<RecordedEvent>;

  /** The position of the last event; `START` for an empty log. */
  abstract head(): Promise<Position>;

  /** The position of the last event recorded at or before an instant. */
  abstract positionAt(instant: Instant): Promise<Position>;

  /** The receipt of a command of a program, if it was seen. */
  abstract seen(program: string, commandId: string): Promise<Seen | undefined>;

  abstract close(): Promise<void>;
}
