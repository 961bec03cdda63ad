/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RegisterStakeholderMutationVariables = Exact<{
  input: Api.RegisterStakeholderInput;
}>;


export type RegisterStakeholderMutation = { readonly registerStakeholder: { readonly id: string, readonly revision: number, readonly position: string } };

export const registerStakeholderDocument = {
  id: 'ae28b3af4757275f3353e8dd8d54bcbd8efef52f15d71b26f714bbecf032f67d',
  name: 'RegisterStakeholder',
} as Document<RegisterStakeholderMutation, RegisterStakeholderMutationVariables>;
