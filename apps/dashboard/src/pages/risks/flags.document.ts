/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type FlagAddressee =
  | 'cio'
  | 'clinicalSafety'
  | 'executiveSponsor'
  | 'pmo'
  | 'team'
  | 'workstream'
  | 'workstreamLead';

/** Who may know who raised it. */
export type FlagDisclosure =
  | 'confidential'
  | 'named'
  | 'roleOnly';

export type FlagEscalationCause =
  | 'person'
  | 'responseClock';

/** Which response clocks hold: the severity, as escalation has raised it, or patient safety. */
export type FlagLevel =
  | 'extreme'
  | 'high'
  | 'low'
  | 'moderate'
  | 'patientSafety';

/** What is owed to a flag: to be heard, to get an owner and a plan, to be decided. */
export type FlagResponse =
  | 'acknowledge'
  | 'decide'
  | 'plan';

export type FlagSeverity =
  | 'extreme'
  | 'high'
  | 'low'
  | 'moderate';

/** Where a flag stands; it follows from what was done and is never typed. */
export type FlagStatus =
  | 'acknowledged'
  | 'closed'
  | 'closureProposed'
  | 'merged'
  | 'mitigated'
  | 'owned'
  | 'raised'
  | 'rejected'
  | 'triaged';

export type FlagTriageOutcome =
  | 'issue'
  | 'merged'
  | 'rejected'
  | 'risk';

/** What kind of trouble it is. */
export type RiskCategory =
  | 'accountability'
  | 'benefitErosion'
  | 'compliance'
  | 'cutover'
  | 'dataIntegration'
  | 'external'
  | 'goalDrift'
  | 'himWorkflow'
  | 'implementationFailure'
  | 'infrastructure'
  | 'leadership'
  | 'patientSafety'
  | 'people'
  | 'privacySecurity'
  | 'productivityLoss'
  | 'scopeAmbiguity'
  | 'softwareIncompatibility'
  | 'stakeholderFragmentation'
  | 'training'
  | 'vendorContract';

/** One of the twelve factors of alignment. */
export type RiskFactor =
  | 'compliance'
  | 'configuration'
  | 'dataIntegration'
  | 'executiveOwnership'
  | 'governance'
  | 'himReadiness'
  | 'physicianEngagement'
  | 'processChange'
  | 'reporting'
  | 'stakeholders'
  | 'technical'
  | 'training';

export type FlagsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FlagsQuery = { readonly program: { readonly flags: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly seen: string, readonly where: string | null, readonly threatens: string, readonly factor: RiskFactor | null, readonly category: RiskCategory, readonly site: string | null, readonly gate: string | null, readonly evidence: string | null, readonly severity: FlagSeverity, readonly patientSafety: boolean, readonly sureness: number | null, readonly outsideScope: boolean, readonly disclosure: FlagDisclosure, readonly confidential: boolean, readonly raisedBy: string | null, readonly raisedAt: string, readonly raisedOn: string, readonly derivedFrom: string | null, readonly status: FlagStatus, readonly acknowledgedAt: string | null, readonly owed: FlagResponse | null, readonly respondBy: string | null, readonly overdue: boolean, readonly level: FlagLevel, readonly goesTo: FlagAddressee, readonly owner: string | null, readonly signals: number, readonly ageDays: number, readonly escalations: ReadonlyArray<{ readonly at: string, readonly from: FlagLevel, readonly level: FlagLevel, readonly to: FlagAddressee, readonly cause: FlagEscalationCause, readonly reason: string, readonly down: boolean }>, readonly triage: { readonly outcome: FlagTriageOutcome, readonly reason: string | null, readonly by: string, readonly on: string, readonly into: string | null } | null, readonly appeal: { readonly on: string, readonly reason: string, readonly upheld: boolean | null, readonly decidedOn: string | null, readonly decidedBy: string | null, readonly decision: string | null } | null, readonly mitigations: ReadonlyArray<{ readonly text: string, readonly on: string, readonly dueOn: string | null, readonly done: boolean }>, readonly closure: { readonly proposedOn: string, readonly reason: string, readonly refusedOn: string | null, readonly refusal: string | null, readonly verifiedOn: string | null, readonly delegated: boolean, readonly verification: string | null } | null }> }, readonly stakeholders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly withdrawnOn: string | null }> } } };

export const flagsDocument = {
  id: '5fb9f8375fe37b5f18b8277614adf780f35912d8933f229da0e34e307495d562',
  name: 'Flags',
} as Document<FlagsQuery, FlagsQueryVariables>;
