import { Refused, type FactOf, type Occasion } from '@plumbline/event-sourcing';
import type { FlagEvents } from './flag.events';
import type { FlagState } from './flag.state';
import type { FlagStatus } from './flag.status';

type Rule<Said> = (
  said: Said,
  state: FlagState,
  occasion: Occasion,
) => readonly FactOf<FlagEvents>[];

const SITUATION: { readonly [Status in FlagState['status']]: string } = {
  none: 'there is nothing yet. Raise it first',
  raised: 'it is raised. Someone other than the raiser must acknowledge it first',
  acknowledged: 'it is acknowledged. Triage it: risk, issue, merged or rejected with a reason',
  triaged: 'it is triaged. Assign an owner',
  owned: 'it has an owner, who plans and records what is done about it, or proposes closure',
  mitigated: 'something was done about it. The owner may propose closure',
  closureProposed: 'closure is proposed. The raiser verifies or refuses it',
  closed: 'it is closed, which is the end. Raise a new flag',
  rejected: 'it was rejected. The raiser may appeal once; a new flag can be raised at any time',
  merged: 'it was merged, and counts as a signal there. Go to the flag that it was merged into',
};

/** A move with a flag: from which status it may be made, and what follows. */
export function move<Said>(
  what: string,
  from: readonly FlagStatus[],
  rule: Rule<Said>,
): Rule<Said> {
  return (said, state, occasion) => {
    if (!from.includes(state.status as FlagStatus)) {
      throw new Refused(`Nobody can ${what} now: ${SITUATION[state.status]}.`);
    }
    if (occasion.on < state.since) {
      throw new Refused(
        `To ${what} on ${occasion.on} is not possible: the move before it was on ${state.since}. ` +
          'Give the day (on) on which it was done, after that.',
      );
    }
    return rule(said, state, occasion);
  };
}

/** Refuses a move without a reason. */
export function assertReason(reason: string | undefined): asserts reason is string {
  if (!reason?.trim()) throw new Refused('Give the reason in a sentence; it stays on record.');
}

/** Only the owner moves on with the work. */
export function assertOwner(what: string, by: string, { owner }: FlagState): void {
  if (owner === undefined) throw new Refused(`To ${what} it needs an owner; assign one first.`);
  if (by !== owner) throw new Refused(`Only the owner can ${what}; ask "${owner}" to do it.`);
}
