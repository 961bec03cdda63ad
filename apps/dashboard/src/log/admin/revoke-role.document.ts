/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RevokeRoleMutationVariables = Exact<{
  input: Api.RevokeRoleInput;
}>;


export type RevokeRoleMutation = { readonly revokeRole: { readonly id: string, readonly revision: number, readonly position: string } };

export const revokeRoleDocument = {
  id: '60a0a79ae578fd32770e87cda308884513d9c9bad811570d18d48c7e43d10382',
  name: 'RevokeRole',
} as Document<RevokeRoleMutation, RevokeRoleMutationVariables>;
