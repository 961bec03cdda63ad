/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type GrantRoleMutationVariables = Exact<{
  input: Api.GrantRoleInput;
}>;


export type GrantRoleMutation = { readonly grantRole: { readonly id: string, readonly revision: number, readonly position: string } };

export const grantRoleDocument = {
  id: '19c8bd2a292e9a4a949f02da7a78932e707d5bf0523c7a5ff50404b9aef4f245',
  name: 'GrantRole',
} as Document<GrantRoleMutation, GrantRoleMutationVariables>;
