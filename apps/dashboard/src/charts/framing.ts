import type { HeadingLevel } from '../parts/section-heading';

/** What every chart may be told beside its data. */
export interface Framing {
  /** Its title, if the usual one does not fit. */
  title?: string;
  level?: HeadingLevel;
  /** The day of the newest figure, where that is too long ago to rely on. */
  staleSince?: string;
}

/** The rows that fit on a calm chart; the table has them all. */
export const ROWS_SHOWN = 12;
