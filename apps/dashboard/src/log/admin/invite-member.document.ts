/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type InviteMemberMutationVariables = Exact<{
  input: Api.InviteMemberInput;
}>;


export type InviteMemberMutation = { readonly inviteMember: { readonly id: string, readonly revision: number, readonly position: string } };

export const inviteMemberDocument = {
  id: 'dbc67f480dc80cb826f5aa2bc402e0ffc94d384e8b193be63e4ff525b013308d',
  name: 'InviteMember',
} as Document<InviteMemberMutation, InviteMemberMutationVariables>;
