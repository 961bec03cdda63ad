/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReassignCommitmentMutationVariables = Exact<{
  input: Api.ReassignCommitmentInput;
}>;


export type ReassignCommitmentMutation = { readonly reassignCommitment: { readonly id: string, readonly revision: number, readonly position: string } };

export const reassignCommitmentDocument = {
  id: '73d31ed39b81e0a42b1199017e4b6728dba0800e400ab8e3e8056595b7c967a3',
  name: 'ReassignCommitment',
} as Document<ReassignCommitmentMutation, ReassignCommitmentMutationVariables>;
