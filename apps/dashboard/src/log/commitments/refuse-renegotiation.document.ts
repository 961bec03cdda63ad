/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RefuseRenegotiationMutationVariables = Exact<{
  input: Api.RefuseRenegotiationInput;
}>;


export type RefuseRenegotiationMutation = { readonly refuseRenegotiation: { readonly id: string, readonly revision: number, readonly position: string } };

export const refuseRenegotiationDocument = {
  id: '3968887ddbc162c65e5e369c0f8bee07da57f0cd0662c03be477977681acc2dc',
  name: 'RefuseRenegotiation',
} as Document<RefuseRenegotiationMutation, RefuseRenegotiationMutationVariables>;
