/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type CommitmentLinkKind =
  | 'benefit'
  | 'factor'
  | 'milestone';

/** Where the conversation stands; it follows from what was said and is never typed. */
export type CommitmentStatus =
  | 'cancelled'
  | 'counterByCustomer'
  | 'counterByPerformer'
  | 'declaredComplete'
  | 'declined'
  | 'offered'
  | 'promised'
  | 'renegotiating'
  | 'requested'
  | 'revoked'
  | 'satisfied'
  | 'withdrawn';

/** Why something was not done as promised, to be counted and removed. */
export type ReasonCode =
  | 'approval'
  | 'clinicalOperations'
  | 'decisionMissing'
  | 'environment'
  | 'estimate'
  | 'external'
  | 'prerequisite'
  | 'priority'
  | 'resource'
  | 'scope'
  | 'unclear'
  | 'vendorDefect';

export type StakeholderKind =
  | 'consultancy'
  | 'department'
  | 'hospital'
  | 'person'
  | 'practice'
  | 'vendor';

export type TermsOrigin =
  | 'counterOffer'
  | 'offer'
  | 'reassignment'
  | 'renegotiation'
  | 'request'
  | 'rework';

export type CommitmentsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CommitmentsQuery = { readonly program: { readonly commitments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly conditions: ReadonlyArray<string>, readonly customer: string, readonly performer: string, readonly status: CommitmentStatus, readonly requestedOn: string, readonly replyBy: string | null, readonly askedOn: string | null, readonly promisedOn: string | null, readonly firstDueOn: string | null, readonly dueOn: string, readonly declaredOn: string | null, readonly satisfiedOn: string | null, readonly endedOn: string | null, readonly confidence: number | null, readonly confidenceDue: boolean, readonly overdue: boolean, readonly reasonDemanded: boolean, readonly acceptanceOverdue: boolean, readonly awaiting: string | null, readonly reworks: number, readonly renegotiations: number, readonly reason: ReasonCode | null, readonly note: string | null, readonly links: ReadonlyArray<{ readonly kind: CommitmentLinkKind, readonly to: string }>, readonly terms: ReadonlyArray<{ readonly version: number, readonly origin: TermsOrigin, readonly by: string, readonly on: string, readonly text: string, readonly conditions: ReadonlyArray<string>, readonly dueOn: string, readonly agreedOn: string | null, readonly refusedOn: string | null }>, readonly confidences: ReadonlyArray<{ readonly on: string, readonly confidence: number, readonly note: string | null }>, readonly reasons: ReadonlyArray<{ readonly on: string, readonly reason: ReasonCode, readonly note: string | null }>, readonly declarations: ReadonlyArray<{ readonly on: string, readonly dueOn: string, readonly evidence: ReadonlyArray<string>, readonly answeredOn: string | null, readonly satisfied: boolean | null, readonly unmet: ReadonlyArray<string>, readonly note: string | null }>, readonly earlierPromises: ReadonlyArray<{ readonly performer: string, readonly promisedOn: string | null, readonly endedOn: string | null }> }> }, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly stakeholders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StakeholderKind, readonly partOf: string | null }> } } };

export const commitmentsDocument = {
  id: '4fd81882ce62d7662ad3b34c9f15d8cd3ac110ad5f0e3e3fc21a27570722ed2e',
  name: 'Commitments',
} as Document<CommitmentsQuery, CommitmentsQueryVariables>;
