/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OfferCommitmentMutationVariables = Exact<{
  input: Api.OfferCommitmentInput;
}>;


export type OfferCommitmentMutation = { readonly offerCommitment: { readonly id: string, readonly revision: number, readonly position: string } };

export const offerCommitmentDocument = {
  id: '50bb07efc56747bddf6d489f3c9b2e76c77269eafc9022846192ef5dc6d84d5e',
  name: 'OfferCommitment',
} as Document<OfferCommitmentMutation, OfferCommitmentMutationVariables>;
