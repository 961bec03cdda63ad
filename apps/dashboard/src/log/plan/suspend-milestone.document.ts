/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type SuspendMilestoneMutationVariables = Exact<{
  input: Api.SuspendMilestoneInput;
}>;


export type SuspendMilestoneMutation = { readonly suspendMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const suspendMilestoneDocument = {
  id: 'c3f70aa1da196e4cd32b3a438ed06eba9d82a8dd84473578f1531f2efe6a3d1f',
  name: 'SuspendMilestone',
} as Document<SuspendMilestoneMutation, SuspendMilestoneMutationVariables>;
