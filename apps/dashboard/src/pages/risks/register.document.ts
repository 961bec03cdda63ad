/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** How grave a score is; it follows from the score and the scale and is never typed. */
export type RiskBand =
  | 'extreme'
  | 'high'
  | 'low'
  | 'medium'
  | 'moderate';

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

/** What may happen, or what has happened. */
export type RiskKind =
  | 'issue'
  | 'risk';

export type RiskStatus =
  | 'closed'
  | 'open';

export type RegisterQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RegisterQuery = { readonly program: { readonly risks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RiskKind, readonly title: string, readonly category: RiskCategory, readonly factor: RiskFactor | null, readonly site: string | null, readonly owner: string | null, readonly from: string | null, readonly status: RiskStatus, readonly registeredOn: string, readonly realisedOn: string | null, readonly realisation: string | null, readonly closedOn: string | null, readonly closedReason: string | null, readonly scores: { readonly inherent: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: RiskBand, readonly rationale: string, readonly on: string } | null, readonly current: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: RiskBand, readonly rationale: string, readonly on: string } | null, readonly target: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: RiskBand, readonly rationale: string, readonly on: string } | null }, readonly mitigations: ReadonlyArray<{ readonly text: string, readonly on: string, readonly dueOn: string | null, readonly done: boolean }> }> }, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RiskKind, readonly title: string, readonly category: RiskCategory, readonly factor: RiskFactor | null, readonly site: string | null, readonly owner: string | null, readonly from: string | null, readonly status: RiskStatus, readonly registeredOn: string, readonly realisedOn: string | null, readonly realisation: string | null, readonly closedOn: string | null, readonly closedReason: string | null, readonly scores: { readonly inherent: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: RiskBand, readonly rationale: string, readonly on: string } | null, readonly current: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: RiskBand, readonly rationale: string, readonly on: string } | null, readonly target: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: RiskBand, readonly rationale: string, readonly on: string } | null }, readonly mitigations: ReadonlyArray<{ readonly text: string, readonly on: string, readonly dueOn: string | null, readonly done: boolean }> }> } } };

export type RegisteredRiskFragment = { readonly id: string, readonly kind: RiskKind, readonly title: string, readonly category: RiskCategory, readonly factor: RiskFactor | null, readonly site: string | null, readonly owner: string | null, readonly from: string | null, readonly status: RiskStatus, readonly registeredOn: string, readonly realisedOn: string | null, readonly realisation: string | null, readonly closedOn: string | null, readonly closedReason: string | null, readonly scores: { readonly inherent: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: RiskBand, readonly rationale: string, readonly on: string } | null, readonly current: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: RiskBand, readonly rationale: string, readonly on: string } | null, readonly target: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: RiskBand, readonly rationale: string, readonly on: string } | null }, readonly mitigations: ReadonlyArray<{ readonly text: string, readonly on: string, readonly dueOn: string | null, readonly done: boolean }> };

export const registerDocument = {
  id: '8753bcf2f056e8794e94c19a2a3968b41a605b8fd274505a592cd32f02ff6df0',
  name: 'Register',
} as Document<RegisterQuery, RegisterQueryVariables>;
