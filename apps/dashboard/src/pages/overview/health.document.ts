/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Computed, never typed. Grey: less than half of what should be known is known. */
export type AlignmentStatus =
  | 'amber'
  | 'green'
  | 'grey'
  | 'red';

export type DeclaredThing =
  | 'gate'
  | 'measure'
  | 'milestone';

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

export type HealthQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type HealthQuery = { readonly program: { readonly goLiveOn: string | null, readonly slip: { readonly goLiveSlipDays: number | null, readonly moves: number, readonly lastGoLiveMove: { readonly days: number, readonly reason: string, readonly recordedAt: string, readonly milestone: string } | null }, readonly alignment: { readonly index: number | null, readonly coverage: number, readonly grey: number, readonly weakest: { readonly factor: RiskFactor, readonly site: string | null, readonly score: number } | null, readonly cells: ReadonlyArray<{ readonly factor: RiskFactor, readonly name: string, readonly site: string | null, readonly status: AlignmentStatus, readonly score: number | null, readonly coverage: number, readonly cap: { readonly reason: string } | null, readonly explanation: ReadonlyArray<{ readonly indicator: string, readonly weight: number, readonly value: number | null, readonly from: string | null, readonly ageDays: number | null }> }>, readonly gaps: ReadonlyArray<{ readonly what: DeclaredThing, readonly id: string, readonly name: string, readonly declared: string, readonly computed: string, readonly note: string }> } } };

export const healthDocument = {
  id: 'bc162b732628964a5bb9dfd7d274c89d7eac98f2f0f23325d5206b9ff7d828ec',
  name: 'Health',
} as Document<HealthQuery, HealthQueryVariables>;
