import type { Day } from '@plumbline/event-store';

/** The two sides of a commitment. */
export type Party = 'customer' | 'performer';

/** What a commitment serves. */
export type LinkKind = 'milestone' | 'benefit' | 'factor';

/** What was asked for, how the customer will know that it is done, and by when. */
export interface Terms {
  readonly text: string;
  readonly conditions: readonly string[];
  readonly dueOn: Day;
}

/** Why something was not done as promised: exactly one of the closed list of domain notes 4.3. */
export type ReasonCode =
  | 'prerequisite'
  | 'decisionMissing'
  | 'unclear'
  | 'resource'
  | 'vendorDefect'
  | 'environment'
  | 'approval'
  | 'priority'
  | 'estimate'
  | 'scope'
  | 'clinicalOperations'
  | 'external';

interface Opened extends Terms {
  readonly customer: string;
  readonly performer: string;
  readonly links: readonly { readonly kind: LinkKind; readonly to: string }[];
}

/** The facts of a commitment; stored for good: add, never change. Domain notes 4.2. */
export type CommitmentEvents = {
  CommitmentRequested: Opened;
  CommitmentOffered: Opened & { confidence?: number };
  CommitmentPromised: { confidence: number; capacityNote?: string };
  CommitmentDeclined: { reason: string };
  /** The whole terms as they would be; those before stay on record. */
  CounterOffered: Terms & { from: Party; confidence?: number; note?: string };
  CounterAccepted: { note?: string };
  OfferAccepted: { note?: string };
  OfferDeclined: { reason?: string };
  ReplyDeferred: { replyBy: Day; note?: string };
  RequestWithdrawn: { reason: string };
  ConfidenceReported: { confidence: number; note?: string };
  /** The whole terms as they would be; those in force stay so until the other party agrees. */
  RenegotiationRequested: Terms & { from: Party; reason: ReasonCode; note?: string };
  RenegotiationAgreed: { note?: string };
  RenegotiationRefused: { note?: string };
  CompletionDeclared: { evidence: readonly string[]; note?: string };
  SatisfactionDeclared: { note?: string };
  DissatisfactionDeclared: { unmet: readonly string[]; dueOn: Day; note?: string };
  CommitmentRevoked: { reason: ReasonCode; note?: string };
  CommitmentCancelled: { reason: string };
  CommitmentReassigned: { from: string; to: string; reason: string };
  /** The reason that is demanded once a commitment is overdue or broken. */
  ReasonGiven: { reason: ReasonCode; note?: string };
};
