/** A calendar day, YYYY-MM-DD. It has no hour and no time zone. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;

/** Programs look at the same few thousand days again and again. */
const MOST_KNOWN = 20_000;
const knownDays = new Map<Day, number>();

/** Days since 1 January 1970, negative before it. Refuses what is no day of the calendar. */
export function epochDay(day: Day): number {
  const known = knownDays.get(day);
  if (known !== undefined) return known;
  const counted = countedDay(day);
  if (knownDays.size >= MOST_KNOWN) knownDays.clear();
  knownDays.set(day, counted);
  return counted;
}

function countedDay(day: Day): number {
  const ms = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`Not a day of the calendar (YYYY-MM-DD): "${day}".`);
  }
  return ms / MS_PER_DAY;
}

/**
 * Calendar days from the first day to the second: positive when the second is later, 0 for the
 * same day. A go-live moved from 1 to 9 November 2019 slipped 8 days.
 */
export function daysBetween(from: Day, to: Day): number {
  return epochDay(to) - epochDay(from);
}

/** The day so many calendar days later, or earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  if (!Number.isInteger(days)) {
    throw new RangeError(`Only whole days can be added to a day; given: ${days}.`);
  }
  const moved = new Date((epochDay(day) + days) * MS_PER_DAY);
  const year = moved.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) {
    throw new RangeError(`${days} days from ${day} is outside the years 0 to 9999.`);
  }
  return moved.toISOString().slice(0, 10);
}

/**
 * The n-th working day after a day, Monday to Friday; public holidays are not known here. 0 gives
 * the day itself, even on a weekend. One working day after a Friday or a Saturday is Monday.
 */
export function workingDaysAfter(day: Day, workingDays: number): Day {
  if (!Number.isInteger(workingDays) || workingDays < 0) {
    throw new RangeError(`Working days are counted 0, 1, 2 ...; given: ${workingDays}.`);
  }
  let reached = day;
  for (let left = workingDays; left > 0; left -= 1) {
    do {
      reached = addDays(reached, 1);
    } while (isWeekend(reached));
  }
  return reached;
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(epochDay(day) * MS_PER_DAY).getUTCDay();
  return weekday === SATURDAY || weekday === SUNDAY;
}
