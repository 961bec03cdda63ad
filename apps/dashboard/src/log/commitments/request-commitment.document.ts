/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RequestCommitmentMutationVariables = Exact<{
  input: Api.RequestCommitmentInput;
}>;


export type RequestCommitmentMutation = { readonly requestCommitment: { readonly id: string, readonly revision: number, readonly position: string } };

export const requestCommitmentDocument = {
  id: '484d8a21a6a2476116bd21e474448ca7820ade688ddff002744c1d8634f50966',
  name: 'RequestCommitment',
} as Document<RequestCommitmentMutation, RequestCommitmentMutationVariables>;
