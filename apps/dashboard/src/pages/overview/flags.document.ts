/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OverviewFlagsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  flagsBehind?: string | null | undefined;
}>;


export type OverviewFlagsQuery = { readonly program: { readonly flags: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly seen: string, readonly raisedOn: string, readonly owed: Api.FlagResponse | null, readonly ageDays: number, readonly overdue: boolean, readonly missedAt: string | null, readonly respondBy: string | null, readonly owner: string | null }> } } };

export const overviewFlagsDocument = {
  id: '7ee494ecff3aab8fa4fb50e9a66a81f7400bb1871de73d0b24137afae786383b',
  name: 'OverviewFlags',
} as Document<OverviewFlagsQuery, OverviewFlagsQueryVariables>;
