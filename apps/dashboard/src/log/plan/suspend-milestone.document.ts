/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type SuspendMilestoneMutationVariables = Exact<{
  input: Api.SuspendMilestoneInput;
}>;


export type SuspendMilestoneMutation = { readonly suspendMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const suspendMilestoneDocument = {
  id: 'ea18cd8fc7bb077dc8044c2baa4fcb334a9665d6775a9eb56985bd664dd6d629',
  name: 'SuspendMilestone',
} as Document<SuspendMilestoneMutation, SuspendMilestoneMutationVariables>;
