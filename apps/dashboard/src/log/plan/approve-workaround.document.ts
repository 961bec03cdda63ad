/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ApproveWorkaroundMutationVariables = Exact<{
  input: Api.ApproveWorkaroundInput;
}>;


export type ApproveWorkaroundMutation = { readonly approveWorkaround: { readonly id: string, readonly revision: number, readonly position: string } };

export const approveWorkaroundDocument = {
  id: '17461a2eb73bbc53937bd90eb67a11667a3d89a0ab6c49d017adbd242ec6bf6d',
  name: 'ApproveWorkaround',
} as Document<ApproveWorkaroundMutation, ApproveWorkaroundMutationVariables>;
