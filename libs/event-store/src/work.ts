import { tracingChannel } from 'node:diagnostics_channel';

/**
 * A piece of work, as whoever watches the server is told of it: kinds, names that are in the code,
 * counts and correlations; never what a person has written.
 */
export type Work =
  | { readonly kind: 'command'; readonly name: string; readonly correlation?: string }
  | { readonly kind: 'append'; readonly facts: number; readonly correlation?: string }
  | { readonly kind: 'fold'; readonly facts: number; readonly correlations: readonly string[] };

/** Where work is told of, from its begin to its end; as long as nobody listens it costs nothing. */
export const WORK = tracingChannel<unknown, Work>('plumbline:work');

/** Does something, and tells whoever listens of it. */
export function observed<Result>(work: Work, act: () => Promise<Result>): Promise<Result> {
  return WORK.tracePromise(act, work);
}
