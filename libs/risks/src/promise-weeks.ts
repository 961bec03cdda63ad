import type { Day } from '@plumbline/event-store';
import { addDays, daysBetween, FEWEST_PROMISES } from '@plumbline/figures';

const A_MONDAY: Day = '1970-01-05';
const WEEK = 7;
/** Three falls need four weeks. */
const WEEKS_IN_A_ROW = 4;

/** How many promises were first due in a week, and how many of these were kept on their day. */
export interface PromiseWeek {
  readonly n: number;
  readonly kept: number;
}

/** Weeks by their Mondays. */
export type PromiseWeeks = Readonly<Record<Day, PromiseWeek>>;

/** The Monday of the week in which a day lies. */
export function mondayOf(day: Day): Day {
  const days = daysBetween(A_MONDAY, day) % WEEK;
  return addDays(day, -(days < 0 ? days + WEEK : days));
}

/** The weeks with one more promise counted. */
export function counted(weeks: PromiseWeeks, dueOn: Day, kept: boolean): PromiseWeeks {
  const monday = mondayOf(dueOn);
  const { n, kept: before } = weeks[monday] ?? { n: 0, kept: 0 };
  return { ...weeks, [monday]: { n: n + 1, kept: before + (kept ? 1 : 0) } };
}

/**
 * The Mondays of the first row of weeks in which the share of promises kept on their day fell three
 * times; of those that begin at a day or later. A week in which nothing was due ends a row, and too
 * few promises make none.
 */
export function firstFall(weeks: PromiseWeeks, notBefore: Day): Day[] | undefined {
  const mondays = Object.keys(weeks).filter((monday) => monday >= notBefore);
  return mondays
    .sort()
    .map((monday) =>
      Array.from({ length: WEEKS_IN_A_ROW }, (_, index) => addDays(monday, WEEK * index)),
    )
    .find((row) => fell(row.map((monday) => weeks[monday] ?? { n: 0, kept: 0 })));
}

function fell(row: readonly PromiseWeek[]): boolean {
  const all = row.reduce((sum, { n }) => sum + n, 0);
  return (
    all >= FEWEST_PROMISES &&
    row.every(({ n, kept }, index) => {
      const before = row[index - 1];
      return n > 0 && (before === undefined || kept * before.n < before.kept * n);
    })
  );
}
