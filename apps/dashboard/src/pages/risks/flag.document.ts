/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type FlagQueryVariables = Exact<{
  program: string;
  id: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FlagQuery = { readonly program: { readonly flag: { readonly id: string, readonly seen: string, readonly where: string | null, readonly threatens: string, readonly factor: Api.RiskFactor | null, readonly category: Api.RiskCategory, readonly site: string | null, readonly gate: string | null, readonly evidence: string | null, readonly severity: Api.FlagSeverity, readonly patientSafety: boolean, readonly sureness: number | null, readonly outsideScope: boolean, readonly disclosure: Api.FlagDisclosure, readonly confidential: boolean, readonly raisedBy: string | null, readonly raisedAt: string, readonly raisedOn: string, readonly derivedFrom: string | null, readonly status: Api.FlagStatus, readonly acknowledgedAt: string | null, readonly owed: Api.FlagResponse | null, readonly respondBy: string | null, readonly overdue: boolean, readonly missedAt: string | null, readonly level: Api.FlagLevel, readonly goesTo: Api.FlagAddressee, readonly owner: string | null, readonly signals: number, readonly ageDays: number, readonly escalations: ReadonlyArray<{ readonly at: string, readonly from: Api.FlagLevel, readonly level: Api.FlagLevel, readonly to: Api.FlagAddressee, readonly cause: Api.FlagEscalationCause, readonly reason: string, readonly down: boolean }>, readonly triage: { readonly outcome: Api.FlagTriageOutcome, readonly reason: string | null, readonly by: string, readonly on: string, readonly into: string | null } | null, readonly appeal: { readonly on: string, readonly reason: string, readonly upheld: boolean | null, readonly decidedOn: string | null, readonly decidedBy: string | null, readonly decision: string | null } | null, readonly mitigations: ReadonlyArray<{ readonly text: string, readonly on: string, readonly dueOn: string | null, readonly done: boolean }>, readonly closure: { readonly proposedOn: string, readonly reason: string, readonly refusedOn: string | null, readonly refusal: string | null, readonly verifiedOn: string | null, readonly delegated: boolean, readonly verification: string | null } | null } } };

export const flagDocument = {
  id: '334b21ce24216f298c25039e18301209cb8f0875d73d557a4637ed3f85f7edea',
  name: 'Flag',
} as Document<FlagQuery, FlagQueryVariables>;
