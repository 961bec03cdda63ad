const MILLISECONDS = 24 * 60 * 60 * 1000;

/** Midnight UTC of a day written as YYYY-MM-DD, or of the day of a full time. */
export const dayOf = (date: string): Date => new Date(`${date.slice(0, 10)}T00:00:00Z`);

/** Whole days from one day to another; negative if the second came first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dayOf(to).getTime() - dayOf(from).getTime()) / MILLISECONDS);

/** The day so many days later, as YYYY-MM-DD. */
export const daysLater = (date: string, days: number): string =>
  new Date(dayOf(date).getTime() + days * MILLISECONDS).toISOString().slice(0, 10);
