/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DisableAccountMutationVariables = Exact<{
  input: Api.DisableAccountInput;
}>;


export type DisableAccountMutation = { readonly disableAccount: { readonly id: string, readonly revision: number, readonly position: string } };

export const disableAccountDocument = {
  id: 'eb3f517821dcb5f5a9cd62127f36a86ea9c4f510fe7581183cff264fb6eac516',
  name: 'DisableAccount',
} as Document<DisableAccountMutation, DisableAccountMutationVariables>;
