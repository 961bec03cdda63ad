/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PlanDatesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  milestonesBehind?: string | null | undefined;
}>;


export type PlanDatesQuery = { readonly program: { readonly goLiveOn: string | null, readonly slip: { readonly goLiveSlipDays: number | null, readonly moves: number, readonly lastGoLiveMove: { readonly milestone: string, readonly from: string, readonly to: string, readonly days: number, readonly reason: string, readonly recordedAt: string, readonly position: string } | null }, readonly waves: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly milestones: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Api.MilestoneKind, readonly site: string | null, readonly wave: string | null, readonly owner: string | null, readonly plannedAt: string, readonly baselineOn: string, readonly forecastOn: string, readonly achievedOn: string | null, readonly slipDays: number, readonly status: Api.MilestoneStatus, readonly statusReason: string, readonly suspended: boolean, readonly suspendedOn: string | null, readonly suspendedReason: string | null, readonly claims: ReadonlyArray<{ readonly claimedOn: string, readonly claimant: string, readonly differs: boolean | null }>, readonly moves: ReadonlyArray<{ readonly recordedAt: string, readonly position: string, readonly from: string, readonly to: string, readonly days: number, readonly reason: string, readonly withGoLive: boolean }> }> } } };

export const planDatesDocument = {
  id: 'f9252aa1ee71270f3c8d2596e9effcf4a33e1c24ab07539725a0d2fcfcab8732',
  name: 'PlanDates',
} as Document<PlanDatesQuery, PlanDatesQueryVariables>;
