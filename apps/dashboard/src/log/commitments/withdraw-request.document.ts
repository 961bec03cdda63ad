/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type WithdrawRequestMutationVariables = Exact<{
  input: Api.WithdrawRequestInput;
}>;


export type WithdrawRequestMutation = { readonly withdrawRequest: { readonly id: string, readonly revision: number, readonly position: string } };

export const withdrawRequestDocument = {
  id: 'f1bdcea581e772c7c9cae206473bc5ebdfa6b56bd11198e6331dd00fef41fb92',
  name: 'WithdrawRequest',
} as Document<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
