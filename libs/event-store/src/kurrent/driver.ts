import type { Revision } from '../event-store';

/** A place in the whole log of the database: both offsets, for each of them matters on resuming. */
export interface Place {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** What is to be written: plain JSON, and an id that was chosen before the first try. */
export interface NewRecord {
  readonly id: string;
  readonly type: string;
  readonly data: object;
  readonly metadata: object;
}

/** What the database keeps, whoever wrote it. */
export interface KeptRecord {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly revision: Revision;
  readonly place: Place;
  readonly data: unknown;
  readonly metadata: unknown;
}

/** Which part of a stream to read: inclusive, and no more than a page. */
export interface StreamPage {
  readonly from: Revision | 'end';
  readonly limit: number;
  readonly backwards?: boolean;
}

/** Which part of the log to read backwards: before a place, or from the end. */
export interface LogPage {
  readonly before: Place | 'end';
  readonly limit: number;
}

/** Which streams to follow; the database itself leaves out the others. */
export type StreamFilter = { readonly prefix: string } | { readonly pattern: string };

/** What a follower is told: a record, a place up to which nothing else matches, that it is live. */
export type Sign =
  | { readonly kind: 'record'; readonly record: KeptRecord }
  | { readonly kind: 'reached'; readonly place: Place }
  | { readonly kind: 'live' };

/**
 * What we ask of a client of KurrentDB; the only seam that knows of one. Every call ends in time, and
 * what goes wrong is a `DriverError`.
 */
export interface Driver {
  /** Writes all or nothing after the given revision of the stream, and tells the last one written. */
  append(
    stream: string,
    after: Revision | 'none',
    records: readonly NewRecord[],
  ): Promise<Revision>;
  /** A page of a stream; of one that is missing or was deleted, nothing. */
  readStream(stream: string, page: StreamPage): Promise<KeptRecord[]>;
  /** A page of the whole log, the newest first. */
  readBack(page: LogPage): Promise<KeptRecord[]>;
  /** What comes after a place, or from the start, until the signal says stop. */
  follow(after: Place | undefined, filter: StreamFilter, signal: AbortSignal): AsyncIterable<Sign>;
  close(): Promise<void>;
}

/** How a call failed, as far as it decides what to do next. */
export type Failure = 'conflict' | 'passing' | 'deleted' | 'denied' | 'too large' | 'lasting';

/** A call that failed; what the library said is its cause. */
export class DriverError extends Error {
  constructor(
    readonly failure: Failure,
    cause?: unknown,
  ) {
    super(`The database: ${failure}.`, { cause });
    this.name = 'DriverError';
  }
}
