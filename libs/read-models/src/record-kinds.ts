import { streamParts, type RecordedEvent } from '@plumbline/event-store';
import type { LogReader } from './log-reader';
import type { Moment } from './moment';

/** A kind of record that has a history, and where its facts stand. */
export interface RecordKind {
  readonly kind: string;
  readonly facts: (log: LogReader, moment: Moment, id: string) => Promise<RecordedEvent[]>;
  /** What may be shown of the facts of one record; all of it where nothing is said. */
  readonly disclose?: (facts: readonly RecordedEvent[]) => readonly RecordedEvent[];
}

/** All kinds of record that have a history. */
export type RecordKinds = readonly RecordKind[];

/** The kinds of record of all slices. */
export const RECORD_KINDS = Symbol('RECORD_KINDS');

/** Records with a stream of their own. */
export function inOwnStream(kind: string): RecordKind {
  return { kind, facts: (log, moment, id) => log.stream(moment, kind, id) };
}

/**
 * The facts as they may be shown, whichever way they are reached: those of a record that keeps
 * something to itself are looked at together with the rest of their record.
 */
export async function disclosedFacts(
  kinds: RecordKinds,
  log: LogReader,
  moment: Moment,
  facts: readonly RecordedEvent[],
): Promise<RecordedEvent[]> {
  const shown = new Map<string, RecordedEvent>();
  const kept = new Set<string>();
  for (const stream of new Set(facts.map((fact) => fact.stream))) {
    const { kind, id } = streamParts(stream);
    const disclose = kinds.find((known) => known.kind === kind)?.disclose;
    if (!disclose) continue;
    kept.add(stream);
    const whole = await log.stream({ ...moment, on: undefined }, kind, id);
    for (const fact of disclose(whole)) shown.set(fact.id, fact);
  }
  return facts.map((fact) => shown.get(fact.id) ?? (kept.has(fact.stream) ? bare(fact) : fact));
}

/** A fact of which nothing may be shown but that it is there. */
function bare(fact: RecordedEvent): RecordedEvent {
  return { ...fact, data: {}, actor: 'withheld', onBehalfOf: undefined, source: undefined };
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
