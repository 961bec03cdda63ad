/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CloseRiskMutationVariables = Exact<{
  input: Api.CloseRiskInput;
}>;


export type CloseRiskMutation = { readonly closeRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const closeRiskDocument = {
  id: '318d8d3825d76f5722beaa2568c2b6f6d0f52b9a783e0e9a5da41c2b47848fcc',
  name: 'CloseRisk',
} as Document<CloseRiskMutation, CloseRiskMutationVariables>;
