import { Refused } from '@plumbline/event-sourcing';
import type { CommitmentDecider } from './commitment.state';
import { move, sideOf } from './move';
import { assertConfidence, assertNotPast, assertReason, changed } from './terms';

const MOST_DEFERRALS = 2;

/** The meeting of minds: what both sides may say until there is a promise or none. */
export const reply: Pick<
  CommitmentDecider['decide'],
  | 'Promise'
  | 'Decline'
  | 'CounterOffer'
  | 'AcceptCounter'
  | 'AcceptOffer'
  | 'DeclineOffer'
  | 'DeferReply'
  | 'WithdrawRequest'
> = {
  Promise: move(
    'promise',
    { requested: 'performer', counterByCustomer: 'performer' },
    ({ confidence, capacityNote }, { terms }, { on }) => {
      assertConfidence(confidence);
      assertNotPast(terms, on, 'counter-offer a new one');
      return [{ type: 'CommitmentPromised', data: { confidence, capacityNote } }];
    },
  ),

  Decline: move(
    'decline the request',
    { requested: 'performer', counterByCustomer: 'performer' },
    ({ reason }) => {
      assertReason(reason);
      return [{ type: 'CommitmentDeclined', data: { reason } }];
    },
  ),

  CounterOffer: move(
    'counter-offer',
    { requested: 'performer', counterByCustomer: 'performer', counterByPerformer: 'customer' },
    ({ by, confidence, note, ...said }, state, { on }) => {
      const from = sideOf(by, state) ?? 'performer';
      if (confidence !== undefined) {
        if (from === 'customer') {
          throw new Refused('Leave the confidence out; it is for the performer to report.');
        }
        assertConfidence(confidence);
      }
      const terms = changed(state.terms, said, on);
      return [{ type: 'CounterOffered', data: { ...terms, from, confidence, note } }];
    },
  ),

  AcceptCounter: move(
    'accept the counter-offer',
    { counterByPerformer: 'customer' },
    ({ note }, { terms }, { on }) => {
      assertNotPast(terms, on, 'counter-offer a new one');
      return [{ type: 'CounterAccepted', data: { note } }];
    },
  ),

  AcceptOffer: move('accept the offer', { offered: 'customer' }, ({ note }, { terms }, { on }) => {
    assertNotPast(terms, on, 'decline the offer and request it by a new one');
    return [{ type: 'OfferAccepted', data: { note } }];
  }),

  DeclineOffer: move('decline the offer', { offered: 'customer' }, ({ reason }) => [
    { type: 'OfferDeclined', data: { reason } },
  ]),

  DeferReply: move(
    'defer the reply',
    { requested: 'performer' },
    ({ replyBy, note }, { deferrals, terms }, { on }) => {
      if (deferrals >= MOST_DEFERRALS) {
        throw new Refused(
          `The reply was deferred ${MOST_DEFERRALS} times; promise, decline or counter-offer now.`,
        );
      }
      if (!replyBy || replyBy < on || replyBy > terms.dueOn) {
        throw new Refused(
          `Say by when you will reply (replyBy): from ${on} to the due date ${terms.dueOn}.`,
        );
      }
      return [{ type: 'ReplyDeferred', data: { replyBy, note } }];
    },
  ),

  WithdrawRequest: move(
    'withdraw the request',
    { requested: 'customer', counterByPerformer: 'customer', counterByCustomer: 'customer' },
    ({ reason }) => {
      assertReason(reason);
      return [{ type: 'RequestWithdrawn', data: { reason } }];
    },
  ),
};
