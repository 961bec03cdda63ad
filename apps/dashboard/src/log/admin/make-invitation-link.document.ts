/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type MakeInvitationLinkMutationVariables = Exact<{
  input: Api.MakeInvitationLinkInput;
}>;


export type MakeInvitationLinkMutation = { readonly makeInvitationLink: { readonly path: string, readonly expiresAt: string } };

export const makeInvitationLinkDocument = {
  id: '9b802d75be5a5fa3cc28b369184c9310a624a945f6dda78bc9bf4d8f289335eb',
  name: 'MakeInvitationLink',
} as Document<MakeInvitationLinkMutation, MakeInvitationLinkMutationVariables>;
