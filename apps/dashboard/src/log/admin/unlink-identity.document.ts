/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type UnlinkIdentityMutationVariables = Exact<{
  input: Api.UnlinkIdentityInput;
}>;


export type UnlinkIdentityMutation = { readonly unlinkIdentity: { readonly id: string, readonly revision: number, readonly position: string } };

export const unlinkIdentityDocument = {
  id: '566a14e772237cf4a424ca4d8fdc56d60b13d8d065a7f93fca6578a68c7fc683',
  name: 'UnlinkIdentity',
} as Document<UnlinkIdentityMutation, UnlinkIdentityMutationVariables>;
