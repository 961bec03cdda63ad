import type { CommitmentEvents } from '@plumbline/commitments';
import { inWords } from './in-words';
import { because, notable, routine, urgent, type Sentences } from './sentence';

const asked = (reason: string, note?: string) =>
  because(note ? `${inWords(reason)}, ${note}` : inWords(reason));

/** The conversations of the commitments, as an executive would read them. */
export const commitmentSentences: Sentences<CommitmentEvents> = {
  CommitmentRevoked: ({ reason, note }, { it }) =>
    urgent(`The promise "${it}" was taken back${asked(reason, note)}`),
  CommitmentRequested: ({ customer, performer, dueOn }, { it, who }) =>
    routine(`${who(customer)} asked ${who(performer)} for "${it}" by ${dueOn}.`),
  CommitmentOffered: ({ customer, performer, dueOn }, { it, who }) =>
    routine(`${who(performer)} offered ${who(customer)} "${it}" by ${dueOn}.`),
  CommitmentPromised: ({ confidence }, { it }) =>
    notable(`"${it}" was promised, with a confidence of ${confidence} of 10.`),
  CommitmentDeclined: ({ reason }, { it }) => notable(`"${it}" was declined${because(reason)}`),
  CounterOffered: ({ from, dueOn }, { it }) =>
    routine(`The ${from} made a counter-offer for "${it}", due on ${dueOn}.`),
  CounterAccepted: (_, { it }) => notable(`The counter-offer for "${it}" was accepted: a promise.`),
  OfferAccepted: (_, { it }) => notable(`The offer "${it}" was accepted: a promise.`),
  OfferDeclined: ({ reason }, { it }) =>
    routine(`The offer "${it}" was declined${because(reason)}`),
  ReplyDeferred: ({ replyBy }, { it }) => routine(`The reply to "${it}" is put off to ${replyBy}.`),
  RequestWithdrawn: ({ reason }, { it }) =>
    routine(`The request "${it}" was withdrawn${because(reason)}`),
  ConfidenceReported: ({ confidence }, { it }) => {
    const said = `The confidence in "${it}" is ${confidence} of 10.`;
    return confidence < 6 ? notable(said) : routine(said);
  },
  RenegotiationRequested: ({ from, dueOn, reason, note }, { it }) =>
    notable(`The ${from} asked for new terms of "${it}", due on ${dueOn}${asked(reason, note)}`),
  RenegotiationAgreed: (_, { it }) => notable(`New terms of "${it}" were agreed.`),
  RenegotiationRefused: (_, { it }) =>
    notable(`New terms of "${it}" were refused; those before hold.`),
  CompletionDeclared: (_, { it }) => notable(`"${it}" was declared complete.`),
  SatisfactionDeclared: (_, { it }) => notable(`"${it}" was kept: its customer is satisfied.`),
  DissatisfactionDeclared: ({ dueOn, unmet }, { it }) =>
    notable(`"${it}" was not accepted, and is due again on ${dueOn}${because(unmet.join('; '))}`),
  CommitmentCancelled: ({ reason }, { it }) => notable(`"${it}" was cancelled${because(reason)}`),
  CommitmentReassigned: ({ from, to, reason }, { it, who }) =>
    notable(`"${it}" went from ${who(from)} to ${who(to)}${because(reason)}`),
  ReasonGiven: ({ reason, note }, { it }) =>
    notable(`The reason why "${it}" is late${asked(reason, note)}`),
};
