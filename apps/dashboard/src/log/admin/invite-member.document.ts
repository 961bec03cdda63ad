/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type InviteMemberMutationVariables = Exact<{
  input: Api.InviteMemberInput;
}>;


export type InviteMemberMutation = { readonly inviteMember: { readonly id: string, readonly revision: number, readonly position: string } };

export const inviteMemberDocument = {
  id: '6bce80725a75928ff798255d8600fa024834bcec7f67303bb3cd7822db3aaac5',
  name: 'InviteMember',
} as Document<InviteMemberMutation, InviteMemberMutationVariables>;
