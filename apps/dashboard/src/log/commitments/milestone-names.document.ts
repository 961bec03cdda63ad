/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type MilestoneNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  milestonesBehind?: string | null | undefined;
}>;


export type MilestoneNamesQuery = { readonly program: { readonly milestones: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } };

export const milestoneNamesDocument = {
  id: '70dd2271427cba5abbfa8333fe97f1ea7bc48481c55b897196941da81ba1406e',
  name: 'MilestoneNames',
} as Document<MilestoneNamesQuery, MilestoneNamesQueryVariables>;
