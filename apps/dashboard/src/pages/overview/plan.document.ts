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
  id: 'b638acfc79cef93be16be41e1e34637e4c61127cebc6f5f1fa7e95fea1dc200d',
  name: 'OverviewPlan',
} as Document<OverviewPlanQuery, OverviewPlanQueryVariables>;
