/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeclineOfferMutationVariables = Exact<{
  input: Api.DeclineOfferInput;
}>;


export type DeclineOfferMutation = { readonly declineOffer: { readonly id: string, readonly revision: number, readonly position: string } };

export const declineOfferDocument = {
  id: '85e439f43c15149c41b605b036f0a025e0beb6bc0d34b29c989a12e9c9460a9d',
  name: 'DeclineOffer',
} as Document<DeclineOfferMutation, DeclineOfferMutationVariables>;
