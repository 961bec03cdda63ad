/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordDecisionMutationVariables = Exact<{
  input: Api.RecordDecisionInput;
}>;


export type RecordDecisionMutation = { readonly recordDecision: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordDecisionDocument = {
  id: '16ad6936ec735cc1bc6a812f8c043031e2cbbc86d35a296fe45b7bd2ea248b47',
  name: 'RecordDecision',
} as Document<RecordDecisionMutation, RecordDecisionMutationVariables>;
