/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OpenAccountMutationVariables = Exact<{
  input: Api.OpenAccountInput;
}>;


export type OpenAccountMutation = { readonly openAccount: { readonly id: string, readonly revision: number, readonly position: string } };

export const openAccountDocument = {
  id: '1544b12b7c23464147c8d0903c46bd9f3abe4790408431baea47bd5b6af61088',
  name: 'OpenAccount',
} as Document<OpenAccountMutation, OpenAccountMutationVariables>;
