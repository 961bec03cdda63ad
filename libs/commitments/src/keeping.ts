import { Refused } from '@plumbline/event-sourcing';
import type { CommitmentDecider } from './commitment.state';
import { move, sideOf } from './move';
import { assertConfidence, assertNotPast, assertReason, changed } from './terms';

/** Making it happen: what may be said while a promise is kept, changed in time, or broken. */
export const keeping: Pick<
  CommitmentDecider['decide'],
  | 'ReportConfidence'
  | 'RequestRenegotiation'
  | 'AgreeRenegotiation'
  | 'RefuseRenegotiation'
  | 'RevokePromise'
  | 'GiveReason'
> = {
  ReportConfidence: move('report confidence', { promised: 'performer' }, ({ confidence, note }) => {
    assertConfidence(confidence);
    return [{ type: 'ConfidenceReported', data: { confidence, note } }];
  }),

  RequestRenegotiation: move(
    'ask for new terms',
    { promised: 'party' },
    ({ by, reason, note, ...said }, state, { on }) => {
      assertReason(reason);
      const { terms } = state;
      if (on >= terms.dueOn) {
        throw new Refused(
          `New terms can be asked for only before the due date ${terms.dueOn}. ` +
            'Declare it complete when it is, or revoke the promise, and give the reason.',
        );
      }
      const from = sideOf(by, state) ?? 'performer';
      const proposed = changed(terms, said, on);
      return [{ type: 'RenegotiationRequested', data: { ...proposed, from, reason, note } }];
    },
  ),

  AgreeRenegotiation: move(
    'agree to the new terms',
    { renegotiating: 'otherParty' },
    ({ note }, { proposed, terms }, { on }) => {
      assertNotPast(proposed ?? terms, on, 'refuse the new terms');
      return [{ type: 'RenegotiationAgreed', data: { note } }];
    },
  ),

  RefuseRenegotiation: move('refuse the new terms', { renegotiating: 'otherParty' }, ({ note }) => [
    { type: 'RenegotiationRefused', data: { note } },
  ]),

  RevokePromise: move('revoke the promise', { promised: 'performer' }, ({ reason, note }) => {
    assertReason(reason);
    return [{ type: 'CommitmentRevoked', data: { reason, note } }];
  }),

  GiveReason: move(
    'give the reason for being late',
    {
      promised: 'performer',
      renegotiating: 'performer',
      declaredComplete: 'performer',
      satisfied: 'performer',
      revoked: 'performer',
    },
    ({ reason, note }, { status, late, terms }, { on }) => {
      assertReason(reason);
      const open = status === 'promised' || status === 'renegotiating';
      const broken = late || status === 'revoked' || (open && on > terms.dueOn);
      if (!broken) {
        throw new Refused(
          `It is neither overdue nor broken (due on ${terms.dueOn}); no reason is needed. ` +
            'If it is in danger, report your confidence or ask for new terms.',
        );
      }
      return [{ type: 'ReasonGiven', data: { reason, note } }];
    },
  ),
};
