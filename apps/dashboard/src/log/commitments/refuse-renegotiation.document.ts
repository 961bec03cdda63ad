/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RefuseRenegotiationMutationVariables = Exact<{
  input: Api.RefuseRenegotiationInput;
}>;


export type RefuseRenegotiationMutation = { readonly refuseRenegotiation: { readonly id: string, readonly revision: number, readonly position: string } };

export const refuseRenegotiationDocument = {
  id: 'f44e29a26a567c57e6f82c3f871ef64d3fe69f3d68f82f8d405440bf1168d865',
  name: 'RefuseRenegotiation',
} as Document<RefuseRenegotiationMutation, RefuseRenegotiationMutationVariables>;
