/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AcceptOfferMutationVariables = Exact<{
  input: Api.AcceptOfferInput;
}>;


export type AcceptOfferMutation = { readonly acceptOffer: { readonly id: string, readonly revision: number, readonly position: string } };

export const acceptOfferDocument = {
  id: '266979933250d75b21bc3ea30be56ffc0aae4a0cbfa39e2951cb3a4fb977022e',
  name: 'AcceptOffer',
} as Document<AcceptOfferMutation, AcceptOfferMutationVariables>;
