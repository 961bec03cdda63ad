/** What an installation is for: to look around in, or for a program of one's own. */
export type LedgerMode = 'demo' | 'own';

/** The first fact of an installation; stored for good: add, never change. */
export type LedgerEvents = {
  LedgerBegun: { mode: LedgerMode };
};
