/** The headings under which an executive reads what changed, in their order. */
export const HEADINGS = [
  'Go-live and plan',
  'Promises and benefits',
  'Commitments',
  'Flags and risks',
  'Readiness and training',
  'Decisions and gates',
  'Measures',
  'Program and people',
] as const;

/** One of the headings. */
export type Heading = (typeof HEADINGS)[number];

/** How much it matters: 0 asks for an answer today, 1 is worth a word, 2 is told for completeness. */
export type Weight = 0 | 1 | 2;
