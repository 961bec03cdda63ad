/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type LinkIdentityMutationVariables = Exact<{
  input: Api.LinkIdentityInput;
}>;


export type LinkIdentityMutation = { readonly linkIdentity: { readonly id: string, readonly revision: number, readonly position: string } };

export const linkIdentityDocument = {
  id: '32404e0f8184f6bd3332c53c1eea3dfd3d2e4f50af831e8f66d24c169409fd46',
  name: 'LinkIdentity',
} as Document<LinkIdentityMutation, LinkIdentityMutationVariables>;
