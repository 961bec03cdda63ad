import type { Commitment } from '@plumbline/commitments';
import type { Day } from '@plumbline/event-store';
import type { Names, OnDesk } from './desk-item';
import type { DeskKind } from './desk.words';
import { nextInConversation } from './next-in-conversation';

/** The commitments that a stakeholder owes, is owed, or has to answer; those that have ended are not there. */
export function commitmentsOnDesk(
  me: string,
  all: readonly Commitment[],
  today: Day,
  names: Names,
): OnDesk[] {
  return all.flatMap((commitment) => {
    const kind = kindOf(commitment, me);
    if (!kind) return [];
    const { id, text } = commitment;
    const next = nextInConversation(kind, commitment, names);
    return [{ kind, text, next, of: 'commitment', at: id, ...dueOf(kind, commitment, today) }];
  });
}

function kindOf(commitment: Commitment, me: string): DeskKind | undefined {
  const { awaiting, status, performer, customer, reasonDemanded } = commitment;
  if (awaiting === undefined) {
    return reasonDemanded && performer === me ? 'owe' : undefined;
  }
  if (awaiting === me && status === 'declaredComplete') return 'acceptance';
  if (awaiting === me && status !== 'promised') return 'reply';
  if (performer === me) return 'owe';
  return customer === me ? 'owedToMe' : undefined;
}

function dueOf(kind: DeskKind, commitment: Commitment, today: Day) {
  const { dueOn, replyBy, overdue, acceptanceOverdue } = commitment;
  if (kind === 'acceptance') return { dueOn, overdue: acceptanceOverdue };
  if (kind !== 'reply') return { dueOn, overdue };
  const answerOn = commitment.status === 'renegotiating' ? dueOn : (replyBy ?? dueOn);
  return { dueOn: answerOn, overdue: answerOn < today };
}
