/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeclineOfferMutationVariables = Exact<{
  input: Api.DeclineOfferInput;
}>;


export type DeclineOfferMutation = { readonly declineOffer: { readonly id: string, readonly revision: number, readonly position: string } };

export const declineOfferDocument = {
  id: 'f6f7cc30167872c3c2d371110946ffb55fa9d944248952a997d50fb17eae8285',
  name: 'DeclineOffer',
} as Document<DeclineOfferMutation, DeclineOfferMutationVariables>;
