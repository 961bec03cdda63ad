import type { Day } from '@plumbline/event-store';
import { addDays, standardDeviation } from '@plumbline/figures';
import type { Judged } from './judged';
import type { PpcTrend } from './reliability.document';

const WEEKS = 6;
const DAYS_OF_WEEK = 7;

/** The share of promises kept on the first day, for each of the six weeks that end on a day. */
export function ppcTrend(promises: readonly Judged[], end: Day): PpcTrend {
  const weeks = Array.from({ length: WEEKS }, (_, index) => {
    const until = addDays(end, -DAYS_OF_WEEK * (WEEKS - 1 - index));
    const from = addDays(until, 1 - DAYS_OF_WEEK);
    const due = promises.filter(({ firstDueOn }) => from <= firstDueOn && firstDueOn <= until);
    return { from, until, n: due.length, ppc: shareOf(due, ({ onFirstDay }) => onFirstDay) };
  });
  const shares = weeks.flatMap(({ ppc }) => ppc ?? []);
  return { weeks, standardDeviation: standardDeviation(shares) ?? null };
}

/** The share of those for which something holds; null where there are none. */
export function shareOf<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}
