/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CommitmentsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  commitmentsBehind?: string | null | undefined;
  stakeholdersBehind?: string | null | undefined;
}>;


export type CommitmentsQuery = { readonly program: { readonly commitments: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly conditions: ReadonlyArray<string>, readonly customer: string, readonly performer: string, readonly status: Api.CommitmentStatus, readonly requestedOn: string, readonly replyBy: string | null, readonly askedOn: string | null, readonly promisedOn: string | null, readonly firstDueOn: string | null, readonly dueOn: string, readonly declaredOn: string | null, readonly satisfiedOn: string | null, readonly endedOn: string | null, readonly confidence: number | null, readonly confidenceDue: boolean, readonly overdue: boolean, readonly reasonDemanded: boolean, readonly acceptanceOverdue: boolean, readonly awaiting: string | null, readonly reworks: number, readonly renegotiations: number, readonly reason: Api.ReasonCode | null, readonly note: string | null, readonly links: ReadonlyArray<{ readonly kind: Api.CommitmentLinkKind, readonly to: string }>, readonly terms: ReadonlyArray<{ readonly version: number, readonly origin: Api.TermsOrigin, readonly by: string, readonly on: string, readonly text: string, readonly conditions: ReadonlyArray<string>, readonly dueOn: string, readonly agreedOn: string | null, readonly refusedOn: string | null }>, readonly confidences: ReadonlyArray<{ readonly on: string, readonly confidence: number, readonly note: string | null }>, readonly reasons: ReadonlyArray<{ readonly on: string, readonly reason: Api.ReasonCode, readonly note: string | null }>, readonly declarations: ReadonlyArray<{ readonly on: string, readonly dueOn: string, readonly evidence: ReadonlyArray<string>, readonly answeredOn: string | null, readonly satisfied: boolean | null, readonly unmet: ReadonlyArray<string>, readonly note: string | null }>, readonly earlierPromises: ReadonlyArray<{ readonly performer: string, readonly promisedOn: string | null, readonly endedOn: string | null }> }> }, readonly stakeholders: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Api.StakeholderKind, readonly partOf: string | null }> } } };

export const commitmentsDocument = {
  id: 'cf2c8769caddafd376b9bc6043e72488d0f8f01a15b3689a217358cd96199332',
  name: 'Commitments',
} as Document<CommitmentsQuery, CommitmentsQueryVariables>;
