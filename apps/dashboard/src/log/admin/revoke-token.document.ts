/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RevokeTokenMutationVariables = Exact<{
  input: Api.RevokeTokenInput;
}>;


export type RevokeTokenMutation = { readonly revokeToken: { readonly id: string, readonly revision: number, readonly position: string } };

export const revokeTokenDocument = {
  id: 'a973f8f3659043757c26d9ff1dadeeda92e380fbfb6c4b22b8eb3a1380fd1b9a',
  name: 'RevokeToken',
} as Document<RevokeTokenMutation, RevokeTokenMutationVariables>;
