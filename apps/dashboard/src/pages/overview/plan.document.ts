/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OverviewPlanQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverviewPlanQuery = { readonly program: { readonly charteredOn: string, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Api.MilestoneKind, readonly baselineOn: string, readonly forecastOn: string, readonly achievedOn: string | null, readonly suspended: boolean, readonly slipDays: number, readonly moves: ReadonlyArray<{ readonly recordedAt: string, readonly to: string, readonly reason: string }> }> } } };

export const overviewPlanDocument = {
  id: 'c7b9dfd07746d745ba4ddde92b2227e9a640a0c0d998ae3cbd22ea25da4bc3d8',
  name: 'OverviewPlan',
} as Document<OverviewPlanQuery, OverviewPlanQueryVariables>;
