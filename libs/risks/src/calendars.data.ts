import type { Calendar } from './due-at';

/** The working hours of a site, UTC, until a site says other ones. Weekdays count from Sunday, 0. */
export const SITE_CALENDAR: Calendar = { weekdays: [1, 2, 3, 4, 5], opensAt: 8, closesAt: 17 };

/** For what cannot wait for the morning. */
export const ROUND_THE_CLOCK: Calendar = {
  weekdays: [0, 1, 2, 3, 4, 5, 6],
  opensAt: 0,
  closesAt: 24,
};

/**
 * The days of the command centre, counted from the go-live; clocks run through the night then. Two
 * weeks round the clock at UVMHN; the template closes the command centre 14 days after go-live.
 */
export const COMMAND_CENTRE = {
  version: 1,
  fromDay: 0,
  untilDay: 14,
  source: 'Domain notes 1.1 [G3] and 1.2, row 34',
} as const;
