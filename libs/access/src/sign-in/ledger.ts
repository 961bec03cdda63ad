import type { Decider } from '@plumbline/event-sourcing';
import type { LedgerEvents, LedgerMode } from './ledger.events';

/** What one may ask of the installation as a whole. */
export type LedgerCommands = {
  BeginLedger: { mode: LedgerMode };
};

/** What an installation is for; nothing before it began. */
export interface LedgerState {
  readonly mode?: LedgerMode;
}

/** The rules of an installation: it is a demo or one's own from its first fact, for good. */
export const ledger: Decider<LedgerState, LedgerCommands, LedgerEvents> = {
  stream: 'ledger',
  per: 'program',
  begins: ['BeginLedger'],
  initial: {},
  decide: {
    BeginLedger: ({ mode }) => [{ type: 'LedgerBegun', data: { mode } }],
  },
  evolve: {
    LedgerBegun: ({ mode }) => ({ mode }),
  },
};
