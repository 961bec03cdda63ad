import { createContext, useContext } from 'react';

/** Which program a page shows, and as of when. */
export interface Moment {
  readonly program: string;
  /** What was known: a day or a position; absent, all that is known now. */
  readonly asOf?: string;
  /** What was true on that day. */
  readonly on?: string;
  /** The day of looking: in the past, that day. */
  readonly today: string;
}

/** The moment that stands in the address. */
export const MomentContext = createContext<Moment | undefined>(undefined);

/** The program and the moment of this page. */
export function useMoment(): Moment {
  const moment = useContext(MomentContext);
  if (!moment) throw new Error('A moment is there only on the pages of a program.');
  return moment;
}

const DAY = /^\d{4}-\d\d-\d\d/;

/** Whether a moment is told as a day or an instant, and not as a position in the log. */
export const isDay = (asOf: string): boolean => DAY.test(asOf);

/** The day of today, by the clock that the facts go by. */
export const dayOfNow = (): string => new Date().toISOString().slice(0, 10);

/** The day that a page is looked at as of. */
export function dayLookedAt({ asOf, on }: { asOf?: string; on?: string }): string {
  if (on) return on;
  return asOf && isDay(asOf) ? asOf.slice(0, 10) : dayOfNow();
}
