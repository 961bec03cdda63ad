/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ApproveWorkaroundMutationVariables = Exact<{
  input: Api.ApproveWorkaroundInput;
}>;


export type ApproveWorkaroundMutation = { readonly approveWorkaround: { readonly id: string, readonly revision: number, readonly position: string } };

export const approveWorkaroundDocument = {
  id: '862104fb5137ad25b675519f6f7a3b97fe7896d4fd8570aa2ecd6d5a179ccc2f',
  name: 'ApproveWorkaround',
} as Document<ApproveWorkaroundMutation, ApproveWorkaroundMutationVariables>;
