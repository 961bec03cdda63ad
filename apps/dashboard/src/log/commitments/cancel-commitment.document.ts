/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CancelCommitmentMutationVariables = Exact<{
  input: Api.CancelCommitmentInput;
}>;


export type CancelCommitmentMutation = { readonly cancelCommitment: { readonly id: string, readonly revision: number, readonly position: string } };

export const cancelCommitmentDocument = {
  id: '35996dd59a01bfb28d8ecb5039a72ecaa36a38f6724f10f7c2cb84d8f3142f75',
  name: 'CancelCommitment',
} as Document<CancelCommitmentMutation, CancelCommitmentMutationVariables>;
