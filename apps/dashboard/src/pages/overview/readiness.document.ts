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
  id: 'c6d054b55b44f7aa9df823e0a310184871ec9aae4eb202c6a74661124dfada54',
  name: 'OverviewReadiness',
} as Document<OverviewReadinessQuery, OverviewReadinessQueryVariables>;
