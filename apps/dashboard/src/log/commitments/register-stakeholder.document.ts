/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RegisterStakeholderMutationVariables = Exact<{
  input: Api.RegisterStakeholderInput;
}>;


export type RegisterStakeholderMutation = { readonly registerStakeholder: { readonly id: string, readonly revision: number, readonly position: string } };

export const registerStakeholderDocument = {
  id: '4d8d5ce38d8353ee045345d072c6b81b3c6cc354856b8ea10a6eeb6a9acb8e31',
  name: 'RegisterStakeholder',
} as Document<RegisterStakeholderMutation, RegisterStakeholderMutationVariables>;
