/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AchieveMilestoneMutationVariables = Exact<{
  input: Api.AchieveMilestoneInput;
}>;


export type AchieveMilestoneMutation = { readonly achieveMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const achieveMilestoneDocument = {
  id: 'e0d8bbbba23a83ffdd0b517bbcf5a85ad6a69abb4ecf39c485c75dfa043c3fb2',
  name: 'AchieveMilestone',
} as Document<AchieveMilestoneMutation, AchieveMilestoneMutationVariables>;
