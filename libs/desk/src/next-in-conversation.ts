import type { Commitment } from '@plumbline/commitments';
import type { Names } from './desk-item';
import type { DeskKind } from './desk.words';

type Step = (commitment: Commitment, names: Names) => string;

/** What to do next in the conversation of a commitment, or for whom to wait. */
export function nextInConversation(kind: DeskKind, commitment: Commitment, names: Names): string {
  const step = kind === 'owe' ? owe : kind === 'owedToMe' ? owedToMe : answer;
  return step(commitment, names);
}

const owe: Step = (commitment, names) => {
  const { status, dueOn, customer, reasonDemanded, overdue, confidenceDue } = commitment;
  const who = names(customer);
  switch (status) {
    case 'promised':
      if (overdue && reasonDemanded) {
        return `It was due on ${dueOn}: give the reason, and do it or ask ${who} for new terms.`;
      }
      if (overdue) return `It was due on ${dueOn}: do it, or ask ${who} for new terms.`;
      if (confidenceDue) return `Report how sure you are that it is done by ${dueOn}.`;
      return `Do it by ${dueOn}, and declare it complete with evidence.`;
    case 'renegotiating':
      return `Wait for ${who} to answer the new terms; ${dueOn} holds until then.`;
    case 'declaredComplete':
      return `Wait for ${who} to accept it.`;
    case 'satisfied':
      return 'It was late: give the reason.';
    default:
      return `Wait for ${who} to answer.`;
  }
};

const owedToMe: Step = ({ status, dueOn, performer, overdue, replyBy, reason }, names) => {
  const who = names(performer);
  if (status === 'renegotiating') {
    return `Wait for ${who} to answer the new terms; ${dueOn} holds until then.`;
  }
  if (status !== 'promised') return `Wait for ${who} to answer${replyBy ? ` by ${replyBy}` : ''}.`;
  if (!overdue) return `Nothing now: ${who} has promised it for ${dueOn}.`;
  if (reason) return `Ask ${who} for a new day: it was due on ${dueOn}.`;
  return `Ask ${who} for the reason: it was due on ${dueOn}, and none was given.`;
};

const answer: Step = ({ status, customer, performer, declaredOn }, names) => {
  switch (status) {
    case 'requested':
      return `Promise it to ${names(customer)}, decline, or make a counter-offer.`;
    case 'counterByCustomer':
      return `Accept the counter-offer of ${names(customer)}, or answer with another.`;
    case 'counterByPerformer':
      return `Accept the counter-offer of ${names(performer)}, or answer with another.`;
    case 'offered':
      return `Accept the offer of ${names(performer)}, or decline it.`;
    case 'declaredComplete':
      return `Say whether you are satisfied: ${names(performer)} declared it complete on ${declaredOn}.`;
    default:
      return 'Agree to the new terms that are asked for, or refuse them.';
  }
};
