import type { Addressee, Level, Step } from './flag.events';

/** How long a response may take: hours or working days of a calendar, or days by the clock. */
export type Allowance =
  { readonly hours: number } | { readonly workingDays: number } | { readonly days: number };

/** A row of the table: who is asked, and how long each step may take. */
export interface LevelClocks {
  readonly level: Level;
  readonly allowed: { readonly [Of in Step]?: Allowance };
  /** To whom it goes, lowest first. */
  readonly goesTo: readonly Addressee[];
  readonly calendar: 'site' | 'roundTheClock';
}

/**
 * The response clocks, to be edited: a new version is a new number here, and what runs already keeps
 * its own. A level without an allowance for a step goes on to the next one.
 */
export const RESPONSE_CLOCKS: {
  readonly version: number;
  readonly source: string;
  readonly levels: readonly LevelClocks[];
} = {
  version: 1,
  source: 'Domain notes 6.3, defaults of this product; nobody published them.',
  levels: [
    {
      level: 'low',
      allowed: { acknowledge: { workingDays: 5 }, decide: { days: 91 } },
      goesTo: ['team'],
      calendar: 'site',
    },
    {
      level: 'moderate',
      allowed: {
        acknowledge: { workingDays: 3 },
        plan: { workingDays: 10 },
        decide: { days: 30 },
      },
      goesTo: ['workstream'],
      calendar: 'site',
    },
    {
      level: 'high',
      allowed: {
        acknowledge: { workingDays: 1 },
        plan: { workingDays: 3 },
        decide: { workingDays: 10 },
      },
      goesTo: ['workstreamLead', 'pmo', 'cio'],
      calendar: 'site',
    },
    {
      level: 'extreme',
      allowed: {
        acknowledge: { hours: 4 },
        plan: { workingDays: 1 },
        decide: { workingDays: 3 },
      },
      goesTo: ['cio', 'executiveSponsor'],
      calendar: 'site',
    },
    {
      // The safety of patients does not wait for Monday, whatever the calendar of the site.
      level: 'patientSafety',
      allowed: { acknowledge: { hours: 1 }, plan: { hours: 4 }, decide: { hours: 24 } },
      goesTo: ['clinicalSafety', 'executiveSponsor'],
      calendar: 'roundTheClock',
    },
  ],
};
