import type { RecordedEvent } from '@plumbline/event-store';
import type { LogReader } from './log-reader';
import type { Moment } from './moment';

/** A kind of record that has a history, and where its facts stand. */
export interface RecordKind {
  readonly kind: string;
  readonly facts: (log: LogReader, moment: Moment, id: string) => Promise<RecordedEvent[]>;
}

/** All kinds of record that have a history. */
export type RecordKinds = readonly RecordKind[];

/** The kinds of record of all slices. */
export const RECORD_KINDS = Symbol('RECORD_KINDS');

/** Records with a stream of their own. */
export function inOwnStream(kind: string): RecordKind {
  return { kind, facts: (log, moment, id) => log.stream(moment, kind, id) };
}

/** Records inside the one stream that a program has of a kind: their facts name them in a field. */
export function inProgramStream(kind: string, stream: string, field: string): RecordKind {
  return {
    kind,
    facts: async (log, moment, id) => {
      const all = await log.stream(moment, stream, moment.program!);
      return all.filter((event) => (event.data as Record<string, unknown>)[field] === id);
    },
  };
}
