/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AcceptOfferMutationVariables = Exact<{
  input: Api.AcceptOfferInput;
}>;


export type AcceptOfferMutation = { readonly acceptOffer: { readonly id: string, readonly revision: number, readonly position: string } };

export const acceptOfferDocument = {
  id: '66c9d5a14611dea6278078c9c961adea2142fffa2cffd896d83dc362e2b66e2a',
  name: 'AcceptOffer',
} as Document<AcceptOfferMutation, AcceptOfferMutationVariables>;
