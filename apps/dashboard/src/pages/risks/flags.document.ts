/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type FlagsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  flagsBehind?: string | null | undefined;
}>;


export type FlagsQuery = { readonly program: { readonly flags: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly seen: string, readonly where: string | null, readonly threatens: string, readonly factor: Api.RiskFactor | null, readonly category: Api.RiskCategory, readonly site: string | null, readonly gate: string | null, readonly evidence: string | null, readonly severity: Api.FlagSeverity, readonly patientSafety: boolean, readonly sureness: number | null, readonly outsideScope: boolean, readonly disclosure: Api.FlagDisclosure, readonly confidential: boolean, readonly raisedBy: string | null, readonly raisedAt: string, readonly raisedOn: string, readonly derivedFrom: string | null, readonly status: Api.FlagStatus, readonly acknowledgedAt: string | null, readonly owed: Api.FlagResponse | null, readonly respondBy: string | null, readonly overdue: boolean, readonly missedAt: string | null, readonly level: Api.FlagLevel, readonly goesTo: Api.FlagAddressee, readonly owner: string | null, readonly signals: number, readonly ageDays: number, readonly escalations: ReadonlyArray<{ readonly at: string, readonly from: Api.FlagLevel, readonly level: Api.FlagLevel, readonly to: Api.FlagAddressee, readonly cause: Api.FlagEscalationCause, readonly reason: string, readonly down: boolean }>, readonly triage: { readonly outcome: Api.FlagTriageOutcome, readonly reason: string | null, readonly by: string, readonly on: string, readonly into: string | null } | null, readonly appeal: { readonly on: string, readonly reason: string, readonly upheld: boolean | null, readonly decidedOn: string | null, readonly decidedBy: string | null, readonly decision: string | null } | null, readonly mitigations: ReadonlyArray<{ readonly text: string, readonly on: string, readonly dueOn: string | null, readonly done: boolean }>, readonly closure: { readonly proposedOn: string, readonly reason: string, readonly refusedOn: string | null, readonly refusal: string | null, readonly verifiedOn: string | null, readonly delegated: boolean, readonly verification: string | null } | null }> } } };

export const flagsDocument = {
  id: '196af4ec0f0a8032a66a0321e080e3540b9d9e96c1927529204164c7c8fd2e8f',
  name: 'Flags',
} as Document<FlagsQuery, FlagsQueryVariables>;
