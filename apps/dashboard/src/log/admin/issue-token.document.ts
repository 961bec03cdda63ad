/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type IssueTokenMutationVariables = Exact<{
  input: Api.IssueTokenInput;
}>;


export type IssueTokenMutation = { readonly issueToken: { readonly id: string, readonly revision: number, readonly position: string, readonly secret: string } };

export const issueTokenDocument = {
  id: 'a0afb9d8b4d60bde2efe8cd04cacdcbb62eeefc98742a327ab9efe2e74d09136',
  name: 'IssueToken',
} as Document<IssueTokenMutation, IssueTokenMutationVariables>;
