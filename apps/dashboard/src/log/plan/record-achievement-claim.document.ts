/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordAchievementClaimMutationVariables = Exact<{
  input: Api.RecordAchievementClaimInput;
}>;


export type RecordAchievementClaimMutation = { readonly recordAchievementClaim: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordAchievementClaimDocument = {
  id: 'dd0e3b16a7faeb9e9adc6508a935f533ae363de73f123402af2ca4f176b7376c',
  name: 'RecordAchievementClaim',
} as Document<RecordAchievementClaimMutation, RecordAchievementClaimMutationVariables>;
