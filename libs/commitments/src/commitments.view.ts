import { dayOf, view } from '@plumbline/read-models';
import { Commitment } from './commitment.document';
import type { CommitmentEvents } from './commitment.events';
import {
  answered,
  begun,
  confident,
  explained,
  promised,
  proposed,
  reassigned,
  replied,
} from './commitment.history';
import { standing } from './standing';

/** The commitments by due date; `version` counts what changes in `commitment.history.ts`. */
export const commitments = view<Commitment, CommitmentEvents>({
  name: 'commitments',
  document: Commitment,
  forReports: true,
  version: 1,
  order: ({ dueOn }) => dueOn,
  shown: standing,
  on: {
    CommitmentRequested: (opened, _, event) => begun('requested', opened, event),
    CommitmentOffered: (opened, _, event) => {
      const { confidence } = opened;
      return confident(begun('offered', opened, event), { confidence }, event);
    },
    CommitmentPromised: ({ confidence, capacityNote }, shown, event) =>
      shown &&
      confident(promised(replied(shown, event), event), { confidence, note: capacityNote }, event),
    CommitmentDeclined: ({ reason }, shown, event) =>
      shown && {
        ...replied(shown, event),
        status: 'declined',
        endedOn: dayOf(event),
        note: reason,
      },
    CounterOffered: ({ from, confidence, note, ...terms }, shown, event) => {
      if (!shown) return undefined;
      const countered = { ...proposed(shown, terms, 'counterOffer', event), ...terms };
      if (from === 'customer') return { ...countered, status: 'counterByCustomer' };
      return {
        ...confident(replied(countered, event), { confidence, note }, event),
        status: 'counterByPerformer',
      };
    },
    CounterAccepted: (_, shown, event) => shown && promised(shown, event),
    OfferAccepted: (_, shown, event) => shown && promised(shown, event),
    OfferDeclined: ({ reason }, shown, event) =>
      shown && { ...shown, status: 'declined', endedOn: dayOf(event), note: reason },
    ReplyDeferred: ({ replyBy }, shown) => shown && { ...shown, replyBy },
    RequestWithdrawn: ({ reason }, shown, event) =>
      shown && { ...shown, status: 'withdrawn', endedOn: dayOf(event), note: reason },
    ConfidenceReported: (report, shown, event) => shown && confident(shown, report, event),
    RenegotiationRequested: ({ from: _, reason, note, ...terms }, shown, event) =>
      shown && {
        ...explained(proposed(shown, terms, 'renegotiation', event), { reason, note }, event),
        status: 'renegotiating',
        renegotiationsAsked: shown.renegotiationsAsked + 1,
      },
    RenegotiationAgreed: (_, shown, event) =>
      shown && {
        ...answered(shown, 'agreedOn', event),
        status: 'promised',
        renegotiations: shown.renegotiations + 1,
      },
    RenegotiationRefused: (_, shown, event) =>
      shown && { ...answered(shown, 'refusedOn', event), status: 'promised' },
    CompletionDeclared: ({ evidence }, shown, event) => {
      if (!shown) return undefined;
      const on = dayOf(event);
      const declared = { on, dueOn: shown.dueOn, evidence, unmet: [] };
      const declarations = [...shown.declarations, declared];
      return { ...shown, status: 'declaredComplete', declaredOn: on, declarations };
    },
    SatisfactionDeclared: ({ note }, shown, event) => {
      if (!shown) return undefined;
      const on = dayOf(event);
      const declarations = judged(shown, { answeredOn: on, satisfied: true, note });
      return { ...shown, status: 'satisfied', satisfiedOn: on, declarations };
    },
    DissatisfactionDeclared: ({ unmet, dueOn, note }, shown, event) => {
      if (!shown) return undefined;
      const { text, conditions, reworks } = shown;
      const reworked = proposed(shown, { text, conditions, dueOn }, 'rework', event);
      return {
        ...answered(reworked, 'agreedOn', event),
        status: 'promised',
        reworks: reworks + 1,
        declarations: judged(shown, { answeredOn: dayOf(event), satisfied: false, unmet, note }),
      };
    },
    CommitmentRevoked: (given, shown, event) =>
      shown && { ...explained(shown, given, event), status: 'revoked', endedOn: dayOf(event) },
    CommitmentCancelled: ({ reason }, shown, event) =>
      shown && { ...shown, status: 'cancelled', endedOn: dayOf(event), note: reason },
    CommitmentReassigned: (given, shown, event) => shown && reassigned(shown, given, event),
    ReasonGiven: (given, shown, event) => shown && explained(shown, given, event),
  },
});

function judged({ declarations }: Commitment, answer: Partial<Commitment['declarations'][number]>) {
  return declarations.map((declared, index) =>
    index === declarations.length - 1 ? { ...declared, ...answer } : declared,
  );
}
