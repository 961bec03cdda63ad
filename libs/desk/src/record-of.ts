import { streamParts, type RecordedEvent } from '@plumbline/event-store';

/** The record that a fact is about: a milestone has no stream of its own, its plan names it. */
export function recordOf({ stream, data }: RecordedEvent): { kind: string; id: string } {
  const { kind, id } = streamParts(stream);
  const { milestone } = data as { milestone?: unknown };
  if (kind !== 'plan' || typeof milestone !== 'string') return { kind, id };
  return { kind: 'milestone', id: milestone };
}
