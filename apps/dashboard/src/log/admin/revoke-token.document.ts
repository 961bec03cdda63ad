/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RevokeTokenMutationVariables = Exact<{
  input: Api.RevokeTokenInput;
}>;


export type RevokeTokenMutation = { readonly revokeToken: { readonly id: string, readonly revision: number, readonly position: string } };

export const revokeTokenDocument = {
  id: '5da3fe303d236b6fa58e9a32a67097a4b8e6f2d28b1e8dfd1a7d48a5dc36fb5d',
  name: 'RevokeToken',
} as Document<RevokeTokenMutation, RevokeTokenMutationVariables>;
