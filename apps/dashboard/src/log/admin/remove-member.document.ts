/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RemoveMemberMutationVariables = Exact<{
  input: Api.RemoveMemberInput;
}>;


export type RemoveMemberMutation = { readonly removeMember: { readonly id: string, readonly revision: number, readonly position: string } };

export const removeMemberDocument = {
  id: '965d4ed978a9ae2e56c4ab4954b89f26ad7c7cc48eace49cb3cb61aa11ff2dc6',
  name: 'RemoveMember',
} as Document<RemoveMemberMutation, RemoveMemberMutationVariables>;
