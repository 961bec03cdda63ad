/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AssignOwnerMutationVariables = Exact<{
  input: Api.AssignOwnerInput;
}>;


export type AssignOwnerMutation = { readonly assignOwner: { readonly id: string, readonly revision: number, readonly position: string } };

export const assignOwnerDocument = {
  id: 'b7d522df9be1a792000e92e44bb149600ab23b2d8a2bc5cc802fa1dd8d660a12',
  name: 'AssignOwner',
} as Document<AssignOwnerMutation, AssignOwnerMutationVariables>;
