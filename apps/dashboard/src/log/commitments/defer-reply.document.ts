/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeferReplyMutationVariables = Exact<{
  input: Api.DeferReplyInput;
}>;


export type DeferReplyMutation = { readonly deferReply: { readonly id: string, readonly revision: number, readonly position: string } };

export const deferReplyDocument = {
  id: 'b82a46e0170c613b8753b74abcbe7bf4334061a689994aa55114d1a055f88d72',
  name: 'DeferReply',
} as Document<DeferReplyMutation, DeferReplyMutationVariables>;
