/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OverviewPlanQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  milestonesBehind?: string | null | undefined;
}>;


export type OverviewPlanQuery = { readonly program: { readonly charteredOn: string, readonly milestones: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Api.MilestoneKind, readonly baselineOn: string, readonly forecastOn: string, readonly achievedOn: string | null, readonly suspended: boolean, readonly slipDays: number, readonly moves: ReadonlyArray<{ readonly recordedAt: string, readonly to: string, readonly reason: string }> }> } } };

export const overviewPlanDocument = {
  id: '33f729f1cce63069deb54ce6e7883142249516bc200c9847f91fa158bddd2d15',
  name: 'OverviewPlan',
} as Document<OverviewPlanQuery, OverviewPlanQueryVariables>;
