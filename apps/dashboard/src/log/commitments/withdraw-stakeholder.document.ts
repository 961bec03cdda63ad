/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type WithdrawStakeholderMutationVariables = Exact<{
  input: Api.WithdrawStakeholderInput;
}>;


export type WithdrawStakeholderMutation = { readonly withdrawStakeholder: { readonly id: string, readonly revision: number, readonly position: string } };

export const withdrawStakeholderDocument = {
  id: '9a97a0a1e978d229241628ed60a689620583947f152177d4eaa3726bb86810d6',
  name: 'WithdrawStakeholder',
} as Document<WithdrawStakeholderMutation, WithdrawStakeholderMutationVariables>;
