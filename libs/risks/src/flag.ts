import { closing } from './flag-closing';
import { escalation } from './flag-escalation';
import { raising } from './flag-raising';
import { triage } from './flag-triage';
import { work } from './flag-work';
import { evolve, initial, type FlagDecider } from './flag.state';

/**
 * The rules of a red flag: anyone raises it, someone must answer in time, and nobody but the raiser
 * says that it is over. Domain notes 6.3 and 6.4.
 */
export const flag: FlagDecider = {
  stream: 'flag',
  begins: ['RaiseRedFlag', 'RaiseDerivedFlag'],
  initial,
  decide: { ...raising, ...triage, ...work, ...closing, ...escalation },
  evolve,
};
