/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordAchievementClaimMutationVariables = Exact<{
  input: Api.RecordAchievementClaimInput;
}>;


export type RecordAchievementClaimMutation = { readonly recordAchievementClaim: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordAchievementClaimDocument = {
  id: '1099ddbd958f61f0b1fb841c152ed687a5bb371acc2dc758fa7229cd5232fdf8',
  name: 'RecordAchievementClaim',
} as Document<RecordAchievementClaimMutation, RecordAchievementClaimMutationVariables>;
