/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type OverviewChangesQueryVariables = Exact<{
  program: string;
  since: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverviewChangesQuery = { readonly program: { readonly digest: { readonly count: number, readonly urgent: ReadonlyArray<{ readonly text: string, readonly recordedAt: string, readonly position: string, readonly record: { readonly kind: string, readonly id: string } }>, readonly groups: ReadonlyArray<{ readonly heading: string, readonly count: number, readonly items: ReadonlyArray<{ readonly text: string, readonly recordedAt: string, readonly position: string, readonly record: { readonly kind: string, readonly id: string } }> }> } } };

export const overviewChangesDocument = {
  id: '7a290d5cc59dd9f44700bad429bd38619e9323e3f6fc927b7c91e3e40b0a32ea',
  name: 'OverviewChanges',
} as Document<OverviewChangesQuery, OverviewChangesQueryVariables>;
