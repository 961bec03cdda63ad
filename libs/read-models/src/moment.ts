import type { Day, Position } from '@plumbline/event-store';

/** A program as it is looked at: what was known by `asOf`, of that what was true on `on`. */
export interface Moment {
  /** One program, or `undefined` for the list of all. */
  readonly program?: string;
  readonly asOf?: Position;
  readonly on?: Day;
  /** The day of looking, for lateness and age. */
  readonly today: Day;
}

/** Whether it is simply now, so that the stored documents answer. */
export function isNow(moment: Moment): boolean {
  return moment.asOf === undefined && moment.on === undefined;
}
