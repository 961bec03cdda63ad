/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type UnlinkIdentityMutationVariables = Exact<{
  input: Api.UnlinkIdentityInput;
}>;


export type UnlinkIdentityMutation = { readonly unlinkIdentity: { readonly id: string, readonly revision: number, readonly position: string } };

export const unlinkIdentityDocument = {
  id: '4560b251bd135bf4d1dfd7f0b97cb73598efd3530c16e673e07fe482a3d36aa6',
  name: 'UnlinkIdentity',
} as Document<UnlinkIdentityMutation, UnlinkIdentityMutationVariables>;
