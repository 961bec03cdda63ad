/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CounterOfferMutationVariables = Exact<{
  input: Api.CounterOfferInput;
}>;


export type CounterOfferMutation = { readonly counterOffer: { readonly id: string, readonly revision: number, readonly position: string } };

export const counterOfferDocument = {
  id: '272d3bcdfdba6060492cd1a3df0689ee5f3d2ce6707309090aa22c48b0cc3b23',
  name: 'CounterOffer',
} as Document<CounterOfferMutation, CounterOfferMutationVariables>;
