const day = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

const milliseconds = 24 * 60 * 60 * 1000;

/** A date with its month's name, kept on one line, or `no date yet`. */
export function asDay(date: string | null): string {
  return date ? day.format(new Date(date)).replaceAll(' ', '\u00a0') : 'no date yet';
}

/** Today where the reader is, as a date without a time. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative if the second came first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / milliseconds);
}

/** A number of days in words: `1 day`, `42 days`. */
export function asDays(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** How far off a date is, in words. */
export function fromToday(date: string): string {
  const days = daysBetween(today(), date);
  if (days === 0) return 'today';
  return days > 0 ? `in ${asDays(days)}` : `${asDays(-days)} ago`;
}
