/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReopenDecisionMutationVariables = Exact<{
  input: Api.ReopenDecisionInput;
}>;


export type ReopenDecisionMutation = { readonly reopenDecision: { readonly id: string, readonly revision: number, readonly position: string } };

export const reopenDecisionDocument = {
  id: '8363652a87632cec8c3b81be3732d9d8133684604bb3ca5994fd296d919cfe37',
  name: 'ReopenDecision',
} as Document<ReopenDecisionMutation, ReopenDecisionMutationVariables>;
