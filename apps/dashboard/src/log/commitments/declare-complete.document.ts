/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeclareCompleteMutationVariables = Exact<{
  input: Api.DeclareCompleteInput;
}>;


export type DeclareCompleteMutation = { readonly declareComplete: { readonly id: string, readonly revision: number, readonly position: string } };

export const declareCompleteDocument = {
  id: 'd6fb8d4019e481fcb793d300656f541985f91c3c6a40a45445acff0e4bf6d721',
  name: 'DeclareComplete',
} as Document<DeclareCompleteMutation, DeclareCompleteMutationVariables>;
