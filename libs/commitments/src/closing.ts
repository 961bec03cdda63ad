import { Refused } from '@plumbline/event-sourcing';
import type { CommitmentDecider } from './commitment.state';
import { move } from './move';
import { assertNotBefore, assertReason } from './terms';

/** Closing the loop: the performer declares completion, the customer alone satisfaction. */
export const closing: Pick<
  CommitmentDecider['decide'],
  | 'DeclareComplete'
  | 'DeclareSatisfied'
  | 'DeclareDissatisfied'
  | 'CancelCommitment'
  | 'ReassignCommitment'
> = {
  DeclareComplete: move('declare it complete', { promised: 'performer' }, ({ evidence, note }) => {
    if (evidence.length === 0) {
      throw new Refused('Attach the evidence: a document, a page or a link that shows it.');
    }
    return [{ type: 'CompletionDeclared', data: { evidence, note } }];
  }),

  DeclareSatisfied: move('declare satisfaction', { declaredComplete: 'customer' }, ({ note }) => [
    { type: 'SatisfactionDeclared', data: { note } },
  ]),

  DeclareDissatisfied: move(
    'declare dissatisfaction',
    { declaredComplete: 'customer' },
    ({ unmet, dueOn, note }, { terms }, { on }) => {
      const agreed = terms.conditions.map((condition) => `"${condition}"`).join(', ');
      if (unmet.length === 0) {
        throw new Refused(`Name the condition that is not met: ${agreed}.`);
      }
      const unknown = unmet.find((condition) => !terms.conditions.includes(condition));
      if (unknown !== undefined) {
        throw new Refused(`"${unknown}" was not agreed; name one of the conditions: ${agreed}.`);
      }
      if (!dueOn) throw new Refused('Say by which day it shall be put right (dueOn).');
      assertNotBefore(dueOn, on);
      return [{ type: 'DissatisfactionDeclared', data: { unmet, dueOn, note } }];
    },
  ),

  CancelCommitment: move(
    'cancel the commitment',
    { promised: 'customer', declaredComplete: 'customer' },
    ({ reason }) => {
      assertReason(reason);
      return [{ type: 'CommitmentCancelled', data: { reason } }];
    },
  ),

  /** By a sponsor: until roles are known, by any stakeholder that is on neither side. */
  ReassignCommitment: move(
    'reassign the commitment',
    {
      requested: 'sponsor',
      counterByPerformer: 'sponsor',
      counterByCustomer: 'sponsor',
      offered: 'sponsor',
      promised: 'sponsor',
      renegotiating: 'sponsor',
      declaredComplete: 'sponsor',
    },
    ({ performer: to, reason }, { customer, performer: from }) => {
      assertReason(reason);
      if (to === customer) {
        throw new Refused('The customer cannot be the performer as well; choose someone else.');
      }
      if (to === from) throw new Refused(`"${to}" is the performer already; choose someone else.`);
      return [{ type: 'CommitmentReassigned', data: { from, to, reason } }];
    },
  ),
};
