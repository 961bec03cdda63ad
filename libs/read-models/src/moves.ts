import type { Position, RecordedEvent } from '@plumbline/event-store';
import type { View } from './view';

/** A view on its way from one position to another, where it pauses if the fact behind it is not known. */
export interface Move {
  readonly view: View;
  readonly from: Position;
  readonly to: Position;
  readonly unknown?: RecordedEvent;
}

/** How far a view goes with some facts: to the last one, or to the last before one that is not known. */
export function moveOver(
  view: View,
  from: Position,
  events: readonly RecordedEvent[],
  isUnknown: (view: View, event: RecordedEvent) => boolean,
): Move {
  const at = events.findIndex((event) => event.position > from && isUnknown(view, event));
  if (at < 0) return { view, from, to: events.at(-1)!.position };
  const before = events[at - 1]?.position ?? from;
  return { view, from, to: before > from ? before : from, unknown: events[at] };
}

/** The views that go the same way, together; those that stay where they are go none. */
export function byWay(moves: readonly Move[]): Move[][] {
  const ways = new Map<string, Move[]>();
  for (const move of moves.filter(({ from, to }) => from !== to)) {
    const way = `${move.from} ${move.to}`;
    ways.set(way, [...(ways.get(way) ?? []), move]);
  }
  return [...ways.values()];
}
