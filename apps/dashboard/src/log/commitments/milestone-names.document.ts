/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type MilestoneNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MilestoneNamesQuery = { readonly program: { readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } };

export const milestoneNamesDocument = {
  id: '44fc140e67aa210e384edcfbfdb596434b567e8c087284e14a54acb50db7873b',
  name: 'MilestoneNames',
} as Document<MilestoneNamesQuery, MilestoneNamesQueryVariables>;
