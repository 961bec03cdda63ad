/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type UnmapGroupMutationVariables = Exact<{
  input: Api.UnmapGroupInput;
}>;


export type UnmapGroupMutation = { readonly unmapGroup: { readonly id: string, readonly revision: number, readonly position: string } };

export const unmapGroupDocument = {
  id: '8594d9fbb67599deff5c8ca2e4fa5e8467ff2215d8d50aeced3dd34384519ed9',
  name: 'UnmapGroup',
} as Document<UnmapGroupMutation, UnmapGroupMutationVariables>;
