/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ChangeVoteMutationVariables = Exact<{
  input: Api.ChangeVoteInput;
}>;


export type ChangeVoteMutation = { readonly changeVote: { readonly id: string, readonly revision: number, readonly position: string } };

export const changeVoteDocument = {
  id: '61db423902f770d4790206edd76c17718916ea11dbab4c0041f56fcd300e0dc3',
  name: 'ChangeVote',
} as Document<ChangeVoteMutation, ChangeVoteMutationVariables>;
