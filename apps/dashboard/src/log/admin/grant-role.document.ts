/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type GrantRoleMutationVariables = Exact<{
  input: Api.GrantRoleInput;
}>;


export type GrantRoleMutation = { readonly grantRole: { readonly id: string, readonly revision: number, readonly position: string } };

export const grantRoleDocument = {
  id: '754f29962b87b2bbf0bcaeb37ce69ff10e90cfcc2a1aee5a8174cc1e9a95cc24',
  name: 'GrantRole',
} as Document<GrantRoleMutation, GrantRoleMutationVariables>;
