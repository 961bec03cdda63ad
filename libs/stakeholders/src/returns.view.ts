import type { CommitmentEvents } from '@plumbline/commitments';
import { recordId, view } from '@plumbline/read-models';
import type { ReturnStatus } from './stakeholder.document';

/** A commitment as far as giving and receiving are concerned. */
export class StakeholderReturn {
  id: string;
  text: string;
  customer: string;
  performer: string;
  status: ReturnStatus;
  /** The words that a renegotiation asks for. */
  proposed?: string;
}

/** What stakeholders owe each other and how far it is, folded from the commitments' facts. */
export const stakeholderReturns = view<StakeholderReturn, CommitmentEvents>({
  name: 'stakeholderReturns',
  document: StakeholderReturn,
  version: 1,
  on: {
    CommitmentRequested: ({ text, customer, performer }, _, event) => ({
      id: recordId(event),
      text,
      customer,
      performer,
      status: 'asked',
    }),
    CommitmentOffered: ({ text, customer, performer }, _, event) => ({
      id: recordId(event),
      text,
      customer,
      performer,
      status: 'asked',
    }),
    CounterOffered: ({ text }, shown) => shown && { ...shown, text },
    CommitmentPromised: becomes('promised'),
    CounterAccepted: becomes('promised'),
    OfferAccepted: becomes('promised'),
    CommitmentDeclined: becomes('lapsed'),
    OfferDeclined: becomes('lapsed'),
    RequestWithdrawn: becomes('lapsed'),
    RenegotiationRequested: ({ text }, shown) => shown && { ...shown, proposed: text },
    RenegotiationAgreed: (_, shown) =>
      shown && { ...shown, text: shown.proposed ?? shown.text, proposed: undefined },
    RenegotiationRefused: (_, shown) => shown && { ...shown, proposed: undefined },
    CompletionDeclared: becomes('declaredComplete'),
    SatisfactionDeclared: becomes('satisfied'),
    DissatisfactionDeclared: becomes('promised'),
    CommitmentRevoked: becomes('lapsed'),
    CommitmentCancelled: becomes('lapsed'),
    CommitmentReassigned: ({ to }, shown) =>
      shown && { ...shown, performer: to, status: 'asked', proposed: undefined },
  },
});

function becomes(status: ReturnStatus) {
  return (_: unknown, shown: StakeholderReturn | undefined): StakeholderReturn | undefined =>
    shown && { ...shown, status };
}
