import { Refused, type FactOf, type Occasion } from '@plumbline/event-sourcing';
import type { Move } from './commitment.commands';
import type { CommitmentEvents } from './commitment.events';
import type { CommitmentState, CommitmentStatus } from './commitment.state';

/** Who may make a move: a side, any side, the side that has not proposed, or one above both. */
export type Role = 'customer' | 'performer' | 'party' | 'otherParty' | 'sponsor';

type Rule<Said> = (
  said: Said,
  state: CommitmentState,
  occasion: Occasion,
) => readonly FactOf<CommitmentEvents>[];

const SITUATION: { readonly [Status in CommitmentState['status']]: string } = {
  none: 'there is nothing yet. Request or offer it first',
  requested:
    'it is requested. The performer may promise, decline, counter-offer or defer the reply; ' +
    'the customer may withdraw',
  counterByPerformer:
    'the performer has counter-offered. The customer may accept, counter-offer or withdraw',
  counterByCustomer:
    'the customer has counter-offered. The performer may promise, counter-offer or decline; ' +
    'the customer may withdraw',
  offered: 'it is offered. The customer may accept or decline the offer',
  promised:
    'it is promised. The performer may declare it complete, report confidence or revoke; the ' +
    'customer may cancel; before the due date either may ask for new terms',
  renegotiating: 'new terms are asked for. The other party may agree to them or refuse them',
  declaredComplete:
    'it is declared complete. The customer may declare satisfaction or dissatisfaction, or cancel',
  satisfied: 'the customer is satisfied, which is the end. Request something new',
  declined: 'it was declined, which is the end. Request something new',
  withdrawn: 'it was withdrawn, which is the end. Request something new',
  revoked: 'the promise was revoked, which is the end. Request something new',
  cancelled: 'it was cancelled, which is the end. Request something new',
};

/** A move of the conversation: from which status it may be made and by whom, and what follows. */
export function move<Said extends Move>(
  what: string,
  from: { readonly [Status in CommitmentStatus]?: Role },
  rule: Rule<Said>,
): Rule<Said> {
  return (said, state, occasion) => {
    const role = state.status === 'none' ? undefined : from[state.status];
    if (!role) throw new Refused(`Nobody can ${what} now: ${SITUATION[state.status]}.`);
    assertRole(role, what, said.by, state);
    if (occasion.on < state.since) {
      throw new Refused(
        `To ${what} on ${occasion.on} is not possible: the move before it was on ${state.since}. ` +
          'Give the day (on) on which it was done, after that.',
      );
    }
    return rule(said, state, occasion);
  };
}

/** Which side a stakeholder is on, if any. */
export function sideOf(by: string, { customer, performer }: CommitmentState) {
  if (by === customer) return 'customer';
  return by === performer ? 'performer' : undefined;
}

function assertRole(role: Role, what: string, by: string, state: CommitmentState): void {
  const side = sideOf(by, state);
  const { customer, performer, proposed } = state;
  switch (role) {
    case 'customer':
      if (side === 'customer') return;
      throw new Refused(`Only the customer can ${what}; ask "${customer}" to do it.`);
    case 'performer':
      if (side === 'performer') return;
      throw new Refused(`Only the performer can ${what}, in person; ask "${performer}" to do it.`);
    case 'party':
      if (side) return;
      throw new Refused(
        `Only the two parties can ${what}; ask "${customer}" or "${performer}" to do it.`,
      );
    case 'otherParty':
      if (side && side !== proposed?.from) return;
      throw new Refused(
        `Only the other party can ${what}; ask ` +
          `"${proposed?.from === 'customer' ? performer : customer}" to do it.`,
      );
    case 'sponsor':
      if (!side) return;
      throw new Refused(`Neither the customer nor the performer can ${what}; ask a sponsor.`);
  }
}
