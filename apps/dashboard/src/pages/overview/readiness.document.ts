/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OverviewReadinessQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverviewReadinessQuery = { readonly program: { readonly readiness: ReadonlyArray<{ readonly site: string | null, readonly workflow: string, readonly name: string, readonly status: Api.ReadinessStatus, readonly score: number | null, readonly blockedReason: string | null }> } };

export const overviewReadinessDocument = {
  id: 'db658bc505ebd814caa83caca31cdbd0f7b8ba8d1103f03de8986415aaeb6836',
  name: 'OverviewReadiness',
} as Document<OverviewReadinessQuery, OverviewReadinessQueryVariables>;
