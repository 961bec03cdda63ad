import type { Clock, EventStore, Position } from '@plumbline/event-store';

/** Where a runner is in its life; one that was never started has caught up with nothing. */
export type RunnerPhase = 'neverStarted' | 'starting' | 'following' | 'stopped';

/** How far the views are behind the log. */
export interface Lag {
  readonly state: Exclude<RunnerPhase, 'following'> | 'behind' | 'caughtUp';
  /** What every view has reached; nothing before the first start. */
  readonly position?: Position;
  readonly head: Position;
  /** For how long the oldest fact that is not visible has been waiting; nothing where that is not known. */
  readonly seconds?: number;
  /** Why it stopped, if it did not stop by itself, or why it cannot follow right now. */
  readonly reason?: string;
}

/** Where a runner stands by its own account. */
export interface Standing {
  readonly phase: RunnerPhase;
  readonly position: Position;
  readonly failure?: Error;
}

/** Measures how far a runner is behind; costs one look into the log, however long the way is. */
export async function lagOf(
  { phase, position, failure }: Standing,
  store: EventStore,
  clock: Clock,
): Promise<Lag> {
  const head = await store.head();
  if (phase === 'neverStarted' || phase === 'starting') return { state: phase, head };
  const caughtUp = position >= head;
  const seconds = caughtUp ? 0 : await secondsSinceNext(position, store, clock);
  const followed = caughtUp ? 'caughtUp' : 'behind';
  const state = phase === 'following' ? followed : phase;
  return { state, position, head, seconds, reason: failure?.message };
}

/** For how long the first fact behind a position has been in the log. */
async function secondsSinceNext(position: Position, store: EventStore, clock: Clock) {
  for await (const { recordedAt } of store.readAll(position, { limit: 1 })) {
    return Math.max(0, (Date.parse(clock.now()) - Date.parse(recordedAt)) / 1000);
  }
  return 0;
}
