/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReassignCommitmentMutationVariables = Exact<{
  input: Api.ReassignCommitmentInput;
}>;


export type ReassignCommitmentMutation = { readonly reassignCommitment: { readonly id: string, readonly revision: number, readonly position: string } };

export const reassignCommitmentDocument = {
  id: 'de91343d3bf055d5a2e4a23122b4edb09505f8f412d803172a7f7d634f2f4586',
  name: 'ReassignCommitment',
} as Document<ReassignCommitmentMutation, ReassignCommitmentMutationVariables>;
