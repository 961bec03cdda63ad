/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CastVoteMutationVariables = Exact<{
  input: Api.CastVoteInput;
}>;


export type CastVoteMutation = { readonly castVote: { readonly id: string, readonly revision: number, readonly position: string } };

export const castVoteDocument = {
  id: '6ddc5b4ae680bf95d8bb95ef18b04b335fa36437525959711f50461b0bd00cf4',
  name: 'CastVote',
} as Document<CastVoteMutation, CastVoteMutationVariables>;
