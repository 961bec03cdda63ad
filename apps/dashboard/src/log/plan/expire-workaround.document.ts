/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ExpireWorkaroundMutationVariables = Exact<{
  input: Api.ExpireWorkaroundInput;
}>;


export type ExpireWorkaroundMutation = { readonly expireWorkaround: { readonly id: string, readonly revision: number, readonly position: string } };

export const expireWorkaroundDocument = {
  id: '81ce4f85c8a386d0247cad54e7fe3f43598238c5f6e5579d52812c75025ba4de',
  name: 'ExpireWorkaround',
} as Document<ExpireWorkaroundMutation, ExpireWorkaroundMutationVariables>;
