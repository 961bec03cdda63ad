/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OfferCommitmentMutationVariables = Exact<{
  input: Api.OfferCommitmentInput;
}>;


export type OfferCommitmentMutation = { readonly offerCommitment: { readonly id: string, readonly revision: number, readonly position: string } };

export const offerCommitmentDocument = {
  id: '9c44d4c5d60570076378922f48a5e5b0bb3a8b00f080bc32254b2daa6568339b',
  name: 'OfferCommitment',
} as Document<OfferCommitmentMutation, OfferCommitmentMutationVariables>;
