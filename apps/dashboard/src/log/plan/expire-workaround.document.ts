/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ExpireWorkaroundMutationVariables = Exact<{
  input: Api.ExpireWorkaroundInput;
}>;


export type ExpireWorkaroundMutation = { readonly expireWorkaround: { readonly id: string, readonly revision: number, readonly position: string } };

export const expireWorkaroundDocument = {
  id: '5b8c23f7ba9532bb8283c2e86a4e688ba7c2419960128c49aa5a250fc86d3b90',
  name: 'ExpireWorkaround',
} as Document<ExpireWorkaroundMutation, ExpireWorkaroundMutationVariables>;
