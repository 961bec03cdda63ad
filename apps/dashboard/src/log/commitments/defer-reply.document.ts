/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeferReplyMutationVariables = Exact<{
  input: Api.DeferReplyInput;
}>;


export type DeferReplyMutation = { readonly deferReply: { readonly id: string, readonly revision: number, readonly position: string } };

export const deferReplyDocument = {
  id: 'b9cd307e9e4043a8fc99bb099d6b20c5d1315ba245eb1fbb3faa86b2788a78f1',
  name: 'DeferReply',
} as Document<DeferReplyMutation, DeferReplyMutationVariables>;
