/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AddWorkflowMutationVariables = Exact<{
  input: Api.AddWorkflowInput;
}>;


export type AddWorkflowMutation = { readonly addWorkflow: { readonly id: string, readonly revision: number, readonly position: string } };

export const addWorkflowDocument = {
  id: 'c6bc7e71996944c94115207a461151cf3eb7d6bc4bbb54c3f2b78a0927bc0f43',
  name: 'AddWorkflow',
} as Document<AddWorkflowMutation, AddWorkflowMutationVariables>;
