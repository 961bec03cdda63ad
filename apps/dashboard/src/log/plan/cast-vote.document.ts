/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CastVoteMutationVariables = Exact<{
  input: Api.CastVoteInput;
}>;


export type CastVoteMutation = { readonly castVote: { readonly id: string, readonly revision: number, readonly position: string } };

export const castVoteDocument = {
  id: '55e1c456cef7170ef27b74378be74df98695c6fc17af8da0eb1f3be82d17ab5d',
  name: 'CastVote',
} as Document<CastVoteMutation, CastVoteMutationVariables>;
