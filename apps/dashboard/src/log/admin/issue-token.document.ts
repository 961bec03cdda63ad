/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type IssueTokenMutationVariables = Exact<{
  input: Api.IssueTokenInput;
}>;


export type IssueTokenMutation = { readonly issueToken: { readonly id: string, readonly revision: number, readonly position: string, readonly secret: string } };

export const issueTokenDocument = {
  id: '80cd4564306c2b44d9f74a5c680a5fbeb2a9a6f9704ce1a1ef9bc73b0f110a00',
  name: 'IssueToken',
} as Document<IssueTokenMutation, IssueTokenMutationVariables>;
