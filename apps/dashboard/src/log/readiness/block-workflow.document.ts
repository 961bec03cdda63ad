/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type BlockWorkflowMutationVariables = Exact<{
  input: Api.BlockWorkflowInput;
}>;


export type BlockWorkflowMutation = { readonly blockWorkflow: { readonly id: string, readonly revision: number, readonly position: string } };

export const blockWorkflowDocument = {
  id: '81ea095c9c9d76692304e0a91bb70fb56b44daa12ff976af0209298e08d40104',
  name: 'BlockWorkflow',
} as Document<BlockWorkflowMutation, BlockWorkflowMutationVariables>;
