import type { Day } from '@plumbline/event-store';
import type { Decider } from '@plumbline/event-sourcing';
import type { CommitmentCommands } from './commitment.commands';
import type { CommitmentEvents, Party, Terms } from './commitment.events';

/** Where a conversation can stand; the last five are ends. */
export type CommitmentStatus =
  | 'requested'
  | 'counterByPerformer'
  | 'counterByCustomer'
  | 'offered'
  | 'promised'
  | 'renegotiating'
  | 'declaredComplete'
  | 'satisfied'
  | 'declined'
  | 'withdrawn'
  | 'revoked'
  | 'cancelled';

/** What the rules need to know of a commitment. */
export interface CommitmentState {
  readonly status: CommitmentStatus | 'none';
  /** The day of the last change of status: no move is dated before it. */
  readonly since: Day;
  readonly customer: string;
  readonly performer: string;
  /** The terms in force, or those on the table before there is a promise. */
  readonly terms: Terms;
  /** The terms that a renegotiation asks for. */
  readonly proposed?: Terms & { readonly from: Party };
  readonly deferrals: number;
  /** Whether completion was ever declared after the due date in force. */
  readonly late: boolean;
}

/** The rules of a commitment as a type; the phases of the conversation are parts of it. */
export type CommitmentDecider = Decider<CommitmentState, CommitmentCommands, CommitmentEvents>;

/** Before anything was asked or offered. */
export const initial: CommitmentState = {
  status: 'none',
  since: '',
  customer: '',
  performer: '',
  terms: { text: '', conditions: [], dueOn: '' },
  deferrals: 0,
  late: false,
};

/** What each fact makes of a commitment. */
export const evolve: CommitmentDecider['evolve'] = {
  CommitmentRequested: (opened, _, on) => begun('requested', opened, on),
  CommitmentOffered: (opened, _, on) => begun('offered', opened, on),
  CommitmentPromised: becomes('promised'),
  CommitmentDeclined: becomes('declined'),
  CounterOffered: ({ from, text, conditions, dueOn }, state, on) => ({
    ...state,
    status: from === 'performer' ? 'counterByPerformer' : 'counterByCustomer',
    since: on,
    terms: { text, conditions, dueOn },
  }),
  CounterAccepted: becomes('promised'),
  OfferAccepted: becomes('promised'),
  OfferDeclined: becomes('declined'),
  ReplyDeferred: (_, state) => ({ ...state, deferrals: state.deferrals + 1 }),
  RequestWithdrawn: becomes('withdrawn'),
  ConfidenceReported: (_, state) => state,
  RenegotiationRequested: ({ from, text, conditions, dueOn }, state, on) => ({
    ...state,
    status: 'renegotiating',
    since: on,
    proposed: { from, text, conditions, dueOn },
  }),
  RenegotiationAgreed: (_, { proposed, ...state }, on) => {
    const { text, conditions, dueOn } = proposed ?? state.terms;
    return { ...state, status: 'promised', since: on, terms: { text, conditions, dueOn } };
  },
  RenegotiationRefused: (_, { proposed, ...state }, on) => ({
    ...state,
    status: 'promised',
    since: on,
  }),
  CompletionDeclared: (_, state, on) => ({
    ...state,
    status: 'declaredComplete',
    since: on,
    late: state.late || on > state.terms.dueOn,
  }),
  SatisfactionDeclared: becomes('satisfied'),
  DissatisfactionDeclared: ({ dueOn }, state, on) => ({
    ...state,
    status: 'promised',
    since: on,
    terms: { ...state.terms, dueOn },
  }),
  CommitmentRevoked: becomes('revoked'),
  CommitmentCancelled: becomes('cancelled'),
  CommitmentReassigned: ({ to }, { proposed, ...state }, on) => ({
    ...state,
    status: 'requested',
    since: on,
    performer: to,
    deferrals: 0,
    late: false,
  }),
  ReasonGiven: (_, state) => state,
};

function begun(
  status: CommitmentStatus,
  { customer, performer, text, conditions, dueOn }: CommitmentEvents['CommitmentRequested'],
  on: Day,
): CommitmentState {
  const terms = { text, conditions, dueOn };
  return { ...initial, status, since: on, customer, performer, terms };
}

function becomes(status: CommitmentStatus) {
  return (_: unknown, state: CommitmentState, on: Day): CommitmentState => ({
    ...state,
    status,
    since: on,
  });
}
