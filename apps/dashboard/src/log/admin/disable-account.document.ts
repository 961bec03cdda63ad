/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DisableAccountMutationVariables = Exact<{
  input: Api.DisableAccountInput;
}>;


export type DisableAccountMutation = { readonly disableAccount: { readonly id: string, readonly revision: number, readonly position: string } };

export const disableAccountDocument = {
  id: 'e0436b3edd97eceba9dfcb6e849c56b32852738b5e7e2a51838087777941fbe6',
  name: 'DisableAccount',
} as Document<DisableAccountMutation, DisableAccountMutationVariables>;
