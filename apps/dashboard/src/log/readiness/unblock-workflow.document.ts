/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type UnblockWorkflowMutationVariables = Exact<{
  input: Api.UnblockWorkflowInput;
}>;


export type UnblockWorkflowMutation = { readonly unblockWorkflow: { readonly id: string, readonly revision: number, readonly position: string } };

export const unblockWorkflowDocument = {
  id: '23fbc96552995770cd5db0526987aa0458b684ba57972e9fc1481554fecd2d72',
  name: 'UnblockWorkflow',
} as Document<UnblockWorkflowMutation, UnblockWorkflowMutationVariables>;
