import type { Day, Instant } from '@plumbline/event-store';
import { addDays, epochDay } from '@plumbline/figures';
import type { Allowance } from './response-clocks.data';

/** Days from one to another, both included. */
export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** When clocks run: some hours of some weekdays in UTC, and round the clock on special days. */
export interface Calendar {
  /** 0 is Sunday. */
  readonly weekdays: readonly number[];
  readonly opensAt: number;
  readonly closesAt: number;
  readonly roundTheClock?: readonly Span[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Opening {
  readonly from: number;
  readonly until: number;
}

/**
 * The moment by which something is due. Hours count only while the calendar is open; a working day
 * later is the next open day at the same time of day, and what begins while it is closed counts from
 * the last closing; days are simply days. From Friday 15:00, four hours end on Monday 10:00.
 */
export function dueAt(start: Instant, allowance: Allowance, calendar: Calendar): Instant {
  const at = Date.parse(start);
  if ('days' in allowance) return instantOf(at + allowance.days * DAY);
  if (calendar.weekdays.length === 0 || calendar.opensAt >= calendar.closesAt) {
    throw new RangeError('A calendar that is never open has no due times.');
  }
  if ('hours' in allowance) return instantOf(afterOpenTime(at, allowance.hours * HOUR, calendar));
  return instantOf(afterOpenDays(at, allowance.workingDays, calendar));
}

function afterOpenTime(at: number, length: number, calendar: Calendar): number {
  let left = length;
  for (let day = dayOf(at); ; day = addDays(day, 1)) {
    const open = openingOn(day, calendar);
    if (!open) continue;
    const from = Math.max(at, open.from);
    const room = open.until - from;
    if (room > 0 && left <= room) return from + left;
    left -= Math.max(room, 0);
  }
}

function afterOpenDays(at: number, count: number, calendar: Calendar): number {
  const last = lastOpenMoment(at, calendar);
  let { day } = last;
  for (let left = count; left > 0; left -= 1) {
    do day = addDays(day, 1);
    while (!openingOn(day, calendar));
  }
  const { from, until } = openingOn(day, calendar)!;
  return Math.min(Math.max(startOf(day) + last.time, from), until);
}

/** The last moment, not after the given one, at which the calendar was open. */
function lastOpenMoment(at: number, calendar: Calendar): { day: Day; time: number } {
  for (let day = dayOf(at); ; day = addDays(day, -1)) {
    const open = openingOn(day, calendar);
    if (open && open.from <= at) return { day, time: Math.min(at, open.until) - startOf(day) };
  }
}

function openingOn(day: Day, calendar: Calendar): Opening | undefined {
  const midnight = startOf(day);
  if (calendar.roundTheClock?.some(({ from, until }) => from <= day && day <= until)) {
    return { from: midnight, until: midnight + DAY };
  }
  if (!calendar.weekdays.includes(new Date(midnight).getUTCDay())) return undefined;
  const { opensAt, closesAt } = calendar;
  return { from: midnight + opensAt * HOUR, until: midnight + closesAt * HOUR };
}

function startOf(day: Day): number {
  return epochDay(day) * DAY;
}

function dayOf(at: number): Day {
  return instantOf(at).slice(0, 10);
}

function instantOf(at: number): Instant {
  return new Date(at).toISOString();
}
