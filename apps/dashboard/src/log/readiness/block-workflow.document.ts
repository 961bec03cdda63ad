/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type BlockWorkflowMutationVariables = Exact<{
  input: Api.BlockWorkflowInput;
}>;


export type BlockWorkflowMutation = { readonly blockWorkflow: { readonly id: string, readonly revision: number, readonly position: string } };

export const blockWorkflowDocument = {
  id: 'e4dd513abc6fb25aa9f17526f02863f59923f8b28ab4e6ef3c3a005d0cfff9c8',
  name: 'BlockWorkflow',
} as Document<BlockWorkflowMutation, BlockWorkflowMutationVariables>;
