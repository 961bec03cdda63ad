/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeclareCompleteMutationVariables = Exact<{
  input: Api.DeclareCompleteInput;
}>;


export type DeclareCompleteMutation = { readonly declareComplete: { readonly id: string, readonly revision: number, readonly position: string } };

export const declareCompleteDocument = {
  id: '1e2e6dc4b67badaaf5eba5b386770f54c6afafd5ae38ebfd74e70594b13bd9ad',
  name: 'DeclareComplete',
} as Document<DeclareCompleteMutation, DeclareCompleteMutationVariables>;
