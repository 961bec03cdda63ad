import { Refused } from '@plumbline/event-sourcing';
import { assertOwner, assertReason, move } from './flag-move';
import type { FlagDecider } from './flag.state';
import { clockOf } from './response-clock';

/** Closing: the owner proposes it, and the raiser alone says whether it is so. */
export const closing: Pick<
  FlagDecider['decide'],
  'ProposeClosure' | 'RefuseClosure' | 'VerifyClosure'
> = {
  ProposeClosure: move('propose closure', ['owned', 'mitigated'], ({ by, reason }, state) => {
    assertOwner('propose closure', by, state);
    assertReason(reason);
    return [{ type: 'FlagClosureProposed', data: { reason } }];
  }),

  RefuseClosure: move('refuse closure', ['closureProposed'], (said, state, { at }) => {
    const { by, reason, known } = said;
    if (by !== state.raiser) {
      throw new Refused('Only who raised it can refuse closure; raise a flag of your own.');
    }
    assertReason(reason);
    const clock = clockOf(state.planned ? 'decide' : 'plan', state, at, known.commandCentre);
    return [{ type: 'FlagClosureRefused', data: { reason, clock } }];
  }),

  VerifyClosure: move('verify closure', ['closureProposed'], ({ by, reason, known }, state) => {
    if (by === state.raiser) {
      return [{ type: 'FlagClosureVerified', data: { delegate: false, reason } }];
    }
    const isThere = state.raiser !== undefined && !known.raiserLeft;
    if (isThere) {
      throw new Refused('Only who raised it can verify that it is closed; ask them to do it.');
    }
    if (by === state.owner) {
      throw new Refused('The owner proposed it; someone else must verify it for the raiser.');
    }
    assertReason(reason);
    return [{ type: 'FlagClosureVerified', data: { delegate: true, reason } }];
  }),
};
