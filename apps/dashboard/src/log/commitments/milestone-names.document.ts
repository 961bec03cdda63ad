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
  id: '162dc788e9be9fc1fc93c39a96c2cf1b9ae8c59090bfaced7502404916cce17f',
  name: 'MilestoneNames',
} as Document<MilestoneNamesQuery, MilestoneNamesQueryVariables>;
