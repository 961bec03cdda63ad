/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ChangeVoteMutationVariables = Exact<{
  input: Api.ChangeVoteInput;
}>;


export type ChangeVoteMutation = { readonly changeVote: { readonly id: string, readonly revision: number, readonly position: string } };

export const changeVoteDocument = {
  id: '63a32f2db87d3f23f20dbf1406dd17d39db6d04d24999d9e153f5d39e5a2d37d',
  name: 'ChangeVote',
} as Document<ChangeVoteMutation, ChangeVoteMutationVariables>;
