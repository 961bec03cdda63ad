/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReopenRiskMutationVariables = Exact<{
  input: Api.ReopenRiskInput;
}>;


export type ReopenRiskMutation = { readonly reopenRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const reopenRiskDocument = {
  id: '8ad144761ef40c7e92aa5e4ba767f97966a52a6fd4a2d6f0ff10ca708fbe9b8f',
  name: 'ReopenRisk',
} as Document<ReopenRiskMutation, ReopenRiskMutationVariables>;
