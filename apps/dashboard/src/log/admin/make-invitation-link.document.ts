/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type MakeInvitationLinkMutationVariables = Exact<{
  input: Api.MakeInvitationLinkInput;
}>;


export type MakeInvitationLinkMutation = { readonly makeInvitationLink: { readonly path: string, readonly expiresAt: string } };

export const makeInvitationLinkDocument = {
  id: '293da90db1cdd7f1ab1121d415834efeaae0fa6ec508d1bb503a7755681057c1',
  name: 'MakeInvitationLink',
} as Document<MakeInvitationLinkMutation, MakeInvitationLinkMutationVariables>;
