/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type WithdrawStakeholderMutationVariables = Exact<{
  input: Api.WithdrawStakeholderInput;
}>;


export type WithdrawStakeholderMutation = { readonly withdrawStakeholder: { readonly id: string, readonly revision: number, readonly position: string } };

export const withdrawStakeholderDocument = {
  id: '9ae8ae6a1dab6be54760312923553a1cf9080054017ef28bb57d098da518e564',
  name: 'WithdrawStakeholder',
} as Document<WithdrawStakeholderMutation, WithdrawStakeholderMutationVariables>;
