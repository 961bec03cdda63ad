import type { Day, EventStore, Position } from '@plumbline/event-store';

const DAY_MS = 86_400_000;

/** The last moment of a day, in UTC. */
export function endOf(day: Day): string {
  return `${day}T23:59:59.999Z`;
}

/** The day on which the fact at a position was recorded: the first by whose end the log had come there. */
export async function recordedDay(store: EventStore, position: Position, today: Day): Promise<Day> {
  let low = 0;
  let high = Date.parse(today) / DAY_MS;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((await store.positionAt(endOf(dayAt(middle)))) >= position) high = middle;
    else low = middle + 1;
  }
  return dayAt(low);
}

function dayAt(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
