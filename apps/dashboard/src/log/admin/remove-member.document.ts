/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RemoveMemberMutationVariables = Exact<{
  input: Api.RemoveMemberInput;
}>;


export type RemoveMemberMutation = { readonly removeMember: { readonly id: string, readonly revision: number, readonly position: string } };

export const removeMemberDocument = {
  id: 'af90f540d2578fd8c4b31a3f4e7bd0b31687a92285cb5cb2b9d2bc90a575d8ea',
  name: 'RemoveMember',
} as Document<RemoveMemberMutation, RemoveMemberMutationVariables>;
