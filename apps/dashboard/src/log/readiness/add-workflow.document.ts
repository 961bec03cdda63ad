/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AddWorkflowMutationVariables = Exact<{
  input: Api.AddWorkflowInput;
}>;


export type AddWorkflowMutation = { readonly addWorkflow: { readonly id: string, readonly revision: number, readonly position: string } };

export const addWorkflowDocument = {
  id: '9c231c3cabdbe4175b4910f5381cd940f97aab18a2df5c8097ae4f954e6ea6f2',
  name: 'AddWorkflow',
} as Document<AddWorkflowMutation, AddWorkflowMutationVariables>;
