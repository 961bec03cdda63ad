/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordDecisionMutationVariables = Exact<{
  input: Api.RecordDecisionInput;
}>;


export type RecordDecisionMutation = { readonly recordDecision: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordDecisionDocument = {
  id: 'f623f2d9863f7ca981822e42b25e23dd1fb4570988aafb4f9191dce69d5af453',
  name: 'RecordDecision',
} as Document<RecordDecisionMutation, RecordDecisionMutationVariables>;
