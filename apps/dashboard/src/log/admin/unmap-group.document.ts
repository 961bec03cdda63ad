/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type UnmapGroupMutationVariables = Exact<{
  input: Api.UnmapGroupInput;
}>;


export type UnmapGroupMutation = { readonly unmapGroup: { readonly id: string, readonly revision: number, readonly position: string } };

export const unmapGroupDocument = {
  id: '090f0f2eda069f6db99c2a0d40319114420481bbeb60d2aea66d6b749948e665',
  name: 'UnmapGroup',
} as Document<UnmapGroupMutation, UnmapGroupMutationVariables>;
