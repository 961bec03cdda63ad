/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type WithdrawRequestMutationVariables = Exact<{
  input: Api.WithdrawRequestInput;
}>;


export type WithdrawRequestMutation = { readonly withdrawRequest: { readonly id: string, readonly revision: number, readonly position: string } };

export const withdrawRequestDocument = {
  id: 'f50d4340efe98478f92c281265717779ca4f2c0dca12487478af7f2b9cd6d602',
  name: 'WithdrawRequest',
} as Document<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
