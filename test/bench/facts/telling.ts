import type { FactOf } from '@plumbline/event-sourcing';
import { type Day, streamName } from '@plumbline/event-store';

/** What one command kept: facts of one stream, all true on one day. */
export interface Telling {
  readonly program: string;
  readonly stream: string;
  readonly on: Day;
  readonly facts: readonly { readonly type: string; readonly data: object }[];
}

/** Tells facts of one kind of record of a program; only those that its type map has. */
export function telling<Events extends Record<string, object>>(program: string, kind: string) {
  return (id: string, on: Day, ...facts: readonly FactOf<Events>[]): Telling => ({
    program,
    stream: streamName(program, kind, id),
    on,
    facts,
  });
}

/** A day of the story: so many days after its first. */
export function day(number: number): Day {
  return new Date(Date.UTC(2019, 0, 1 + number)).toISOString().slice(0, 10);
}

/** The numbers from 0 up to a count. */
export function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, number) => number);
}
