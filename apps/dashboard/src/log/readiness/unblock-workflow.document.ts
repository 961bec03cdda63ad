/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type UnblockWorkflowMutationVariables = Exact<{
  input: Api.UnblockWorkflowInput;
}>;


export type UnblockWorkflowMutation = { readonly unblockWorkflow: { readonly id: string, readonly revision: number, readonly position: string } };

export const unblockWorkflowDocument = {
  id: 'c9e732808bb26c6b92cc92eb56aec496577a84e7991e5f862e34a4507fdda29e',
  name: 'UnblockWorkflow',
} as Document<UnblockWorkflowMutation, UnblockWorkflowMutationVariables>;
