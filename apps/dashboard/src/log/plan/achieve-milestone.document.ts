/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AchieveMilestoneMutationVariables = Exact<{
  input: Api.AchieveMilestoneInput;
}>;


export type AchieveMilestoneMutation = { readonly achieveMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const achieveMilestoneDocument = {
  id: 'e7e4f10cc4e88df703490318bbc5369c87f7fdfcfa442f3ebec097b2f40701a4',
  name: 'AchieveMilestone',
} as Document<AchieveMilestoneMutation, AchieveMilestoneMutationVariables>;
