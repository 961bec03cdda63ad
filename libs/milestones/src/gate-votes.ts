import { Refused, type Decider, type FactOf } from '@plumbline/event-sourcing';
import type { GateCommands } from './gate.commands';
import type { GateEvents, GateRole } from './gate.events';
import { assertInRole, assertOpen } from './gate-rules';
import type { GateState } from './gate.state';

type Rules = Decider<GateState, GateCommands, GateEvents>['decide'];

/** Who votes, once for each role; another mind needs a reason. */
export const voteRules: Pick<Rules, 'CastVote' | 'ChangeVote'> = {
  CastVote: ({ by, role, vote, confidence, dissent, known }, state) => {
    assertOpen(state);
    assertInRole(known.member, role, state);
    if (voteOf(role, state)) {
      throw new Refused(`The ${role} has voted already; change the vote, with a reason.`);
    }
    return [{ type: 'VoteCast', data: { by, role, vote } }, inPrivate(role, confidence, dissent)];
  },

  ChangeVote: ({ by, role, vote, confidence, dissent, reason, known }, state) => {
    assertOpen(state);
    assertInRole(known.member, role, state);
    const before = voteOf(role, state);
    if (!before) throw new Refused(`The ${role} has not voted yet; cast the vote.`);
    return [
      { type: 'VoteChanged', data: { by, role, from: before.vote, vote, reason } },
      inPrivate(role, confidence, dissent),
    ];
  },
};

/** The roles without whose votes nothing is decided, and that have not voted. */
export function missingVotes({ roles, votes }: Pick<GateState, 'roles' | 'votes'>): GateRole[] {
  return roles.filter((role) => !votes.some((vote) => vote.role === role));
}

function voteOf(role: GateRole, { votes }: GateState) {
  return votes.find((vote) => vote.role === role);
}

function inPrivate(role: GateRole, confidence: number, dissent?: string): FactOf<GateEvents> {
  return { type: 'ConfidenceGiven', data: { role, confidence, dissent } };
}
