/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CounterOfferMutationVariables = Exact<{
  input: Api.CounterOfferInput;
}>;


export type CounterOfferMutation = { readonly counterOffer: { readonly id: string, readonly revision: number, readonly position: string } };

export const counterOfferDocument = {
  id: '8307938e4de61f248989819d97de639fc1368f644555fc17e6ca30dc4735a93a',
  name: 'CounterOffer',
} as Document<CounterOfferMutation, CounterOfferMutationVariables>;
