/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CancelCommitmentMutationVariables = Exact<{
  input: Api.CancelCommitmentInput;
}>;


export type CancelCommitmentMutation = { readonly cancelCommitment: { readonly id: string, readonly revision: number, readonly position: string } };

export const cancelCommitmentDocument = {
  id: 'c8da66ba3eebd9151e526f820757234d0ff39eb7ec51f4b073cde4a1ab5d0c79',
  name: 'CancelCommitment',
} as Document<CancelCommitmentMutation, CancelCommitmentMutationVariables>;
