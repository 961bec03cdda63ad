import type { Day } from '@plumbline/event-store';
import type { ReasonCode, Terms } from './commitment.events';

/** Every move names the stakeholder who makes it. */
export interface Move {
  readonly by: string;
}

/** How a conversation begins, by a request or by an offer. */
export interface Opening extends Move, Terms {
  readonly customer: string;
  readonly performer: string;
  readonly milestones?: readonly string[];
  readonly benefits?: readonly string[];
  readonly factors?: readonly string[];
}

/** Terms that shall be different; what is not said stays as it is. */
export type ChangedTerms = Partial<Terms>;

type Noted = Move & { readonly note?: string };
type Reasoned = Move & { readonly reason: string };

/** What one may ask of a commitment: the conversation of domain notes 4.2. */
export type CommitmentCommands = {
  RequestCommitment: Opening;
  OfferCommitment: Opening & { confidence?: number };
  Promise: Move & { confidence: number; capacityNote?: string };
  Decline: Reasoned;
  CounterOffer: Noted & ChangedTerms & { confidence?: number };
  AcceptCounter: Noted;
  AcceptOffer: Noted;
  DeclineOffer: Move & { reason?: string };
  DeferReply: Noted & { replyBy: Day };
  WithdrawRequest: Reasoned;
  ReportConfidence: Noted & { confidence: number };
  RequestRenegotiation: Noted & ChangedTerms & { reason: ReasonCode };
  AgreeRenegotiation: Noted;
  RefuseRenegotiation: Noted;
  DeclareComplete: Noted & { evidence: readonly string[] };
  DeclareSatisfied: Noted;
  DeclareDissatisfied: Noted & { unmet: readonly string[]; dueOn: Day };
  RevokePromise: Noted & { reason: ReasonCode };
  CancelCommitment: Reasoned;
  ReassignCommitment: Reasoned & { performer: string };
  GiveReason: Noted & { reason: ReasonCode };
};
