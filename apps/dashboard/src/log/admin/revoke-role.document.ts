/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RevokeRoleMutationVariables = Exact<{
  input: Api.RevokeRoleInput;
}>;


export type RevokeRoleMutation = { readonly revokeRole: { readonly id: string, readonly revision: number, readonly position: string } };

export const revokeRoleDocument = {
  id: 'c0e7900edabc309cb9a21aa39043c70ce051155252aeb0e17357e7704f602423',
  name: 'RevokeRole',
} as Document<RevokeRoleMutation, RevokeRoleMutationVariables>;
