import type { Day } from '@plumbline/event-store';
import { daysBetween } from '@plumbline/figures';
import type { Factor } from './factors.data';
import type { Facts } from './facts';
import type { Evidence, Indicator } from './score';

/** For how many days the past counts: what is older is no evidence (domain notes 5.3, rule 2). */
export const LOOK_BACK_DAYS = 90;

const NOT_BEGUN_WEIGHT = 3;

/**
 * Where indicators of a factor come from. A source of sites is asked for each site, and once without
 * one for what was recorded for no site; a source of the program is asked once.
 */
export interface IndicatorSource {
  readonly factor: Factor;
  readonly of: 'site' | 'program';
  readonly read: (facts: Facts, site?: string) => readonly Indicator[];
}

/** What is asked of a place where nobody has begun; it weighs more than a worry or two. */
export function notBegun(name: string): Indicator {
  return { name, weight: NOT_BEGUN_WEIGHT, notBegun: true };
}

/** A part of a whole as evidence; nothing where there is nothing to count. */
export function partOf(
  part: number,
  whole: number,
  ageDays: number | undefined,
  what: string,
): Evidence | undefined {
  if (whole === 0 || ageDays === undefined) return undefined;
  const count = (number: number) => Math.round(number * 10) / 10;
  return { value: part / whole, ageDays, from: `${count(part)} of ${count(whole)} ${what}` };
}

/** How many days ago the last of some days was; nothing without any. */
export function sinceLast(days: readonly (Day | undefined)[], today: Day): number | undefined {
  const last = sorted(days).at(-1);
  return last === undefined ? undefined : Math.max(0, daysBetween(last, today));
}

/** How many days ago the first of some days was: as old as the oldest of what was counted. */
export function sinceFirst(days: readonly (Day | undefined)[], today: Day): number | undefined {
  const first = sorted(days)[0];
  return first === undefined ? undefined : Math.max(0, daysBetween(first, today));
}

/** Whether a day is so near that it counts. */
export function isRecent(day: Day | undefined, today: Day): boolean {
  return day !== undefined && day <= today && daysBetween(day, today) <= LOOK_BACK_DAYS;
}

function sorted(days: readonly (Day | undefined)[]): Day[] {
  return days.filter((day) => day !== undefined).sort();
}
