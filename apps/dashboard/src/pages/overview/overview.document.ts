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

export type MilestoneKind =
  | 'assessment'
  | 'gate'
  | 'goLive'
  | 'milestone';

export type MilestoneStatus =
  | 'achieved'
  | 'overdue'
  | 'planned'
  | 'suspended';

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

export type OverviewQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverviewQuery = { readonly program: { readonly goLiveOn: string | null, readonly slip: { readonly goLiveSlipDays: number | null, readonly moves: number, readonly lastGoLiveMove: { readonly days: number, readonly reason: string, readonly recordedAt: string, readonly milestone: string } | null }, readonly alignment: { readonly index: number | null, readonly coverage: number, readonly grey: number, readonly weakest: { readonly factor: RiskFactor, readonly site: string | null, readonly score: number } | null, readonly cells: ReadonlyArray<{ readonly factor: RiskFactor, readonly name: string, readonly site: string | null, readonly score: number | null, readonly status: AlignmentStatus, readonly coverage: number, readonly fixes: ReadonlyArray<string>, readonly cap: { readonly reason: string } | null, readonly explanation: ReadonlyArray<{ readonly ageDays: number | null }> }>, readonly gaps: ReadonlyArray<{ readonly what: DeclaredThing, readonly id: string, readonly name: string, readonly declared: string, readonly computed: string, readonly note: string }> }, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: MilestoneKind, readonly site: string | null, readonly baselineOn: string, readonly forecastOn: string, readonly achievedOn: string | null, readonly slipDays: number, readonly status: MilestoneStatus, readonly statusReason: string, readonly owner: string | null, readonly moves: ReadonlyArray<{ readonly recordedAt: string, readonly to: string, readonly reason: string }> }> } } };

export const overviewDocument = {
  id: '7653a4670442c0c01ff558843cdd047ae3f726a87ef98c50247c3736d49fb841',
  name: 'Overview',
} as Document<OverviewQuery, OverviewQueryVariables>;
