import type { TriageOutcome } from './flag.events';

/** Where a flag can stand; the last three are ends, though a rejection can be appealed once. */
export type FlagStatus =
  | 'raised'
  | 'acknowledged'
  | 'triaged'
  | 'owned'
  | 'mitigated'
  | 'closureProposed'
  | 'closed'
  | 'rejected'
  | 'merged';

/** Where triage brings a flag. */
export const AFTER_TRIAGE = {
  risk: 'triaged',
  issue: 'triaged',
  merged: 'merged',
  rejected: 'rejected',
} as const satisfies Record<TriageOutcome, FlagStatus>;

/** Where somebody owes it a response. */
export const RUNNING: readonly FlagStatus[] = [
  'raised',
  'acknowledged',
  'triaged',
  'owned',
  'mitigated',
];

/** Where it needs no more, unless an appeal brings it back. */
export const ENDED: readonly FlagStatus[] = ['closed', 'rejected', 'merged'];
