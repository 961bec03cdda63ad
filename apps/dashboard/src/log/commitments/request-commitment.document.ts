/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RequestCommitmentMutationVariables = Exact<{
  input: Api.RequestCommitmentInput;
}>;


export type RequestCommitmentMutation = { readonly requestCommitment: { readonly id: string, readonly revision: number, readonly position: string } };

export const requestCommitmentDocument = {
  id: 'ebdf499f029b21f8ac9c903317bcfeb40ecb77ca3c38de0ed033067df201e49d',
  name: 'RequestCommitment',
} as Document<RequestCommitmentMutation, RequestCommitmentMutationVariables>;
