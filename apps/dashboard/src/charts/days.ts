import { scaleUtc, type ScaleTime } from 'd3-scale';
import { dayOf, daysLater } from '../parts/day';

/** The first and the last of some days; the neighbourhood of the day, if there is but one. */
export function spanOf(days: readonly (string | null | undefined)[]): [string, string] | undefined {
  const known = days.filter((day): day is string => Boolean(day)).map((day) => day.slice(0, 10));
  const first = known.reduce((a, b) => (a < b ? a : b), known[0] ?? '');
  const last = known.reduce((a, b) => (a > b ? a : b), first);
  if (!first) return undefined;
  return first === last ? [daysLater(first, -14), daysLater(last, 14)] : [first, last];
}

/** A scale over the days from left to right. */
export function dayScale(
  days: readonly (string | null | undefined)[],
  left: number,
  right: number,
): ScaleTime<number, number> {
  const [first, last] = spanOf(days) ?? ['2000-01-01', '2000-01-02'];
  return scaleUtc([dayOf(first), dayOf(last)], [left, right]);
}
