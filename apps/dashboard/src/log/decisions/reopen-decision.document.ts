/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReopenDecisionMutationVariables = Exact<{
  input: Api.ReopenDecisionInput;
}>;


export type ReopenDecisionMutation = { readonly reopenDecision: { readonly id: string, readonly revision: number, readonly position: string } };

export const reopenDecisionDocument = {
  id: '44384c7c173173b6d897566dac8d19b427e24a79b4aad521a67b74d1eecfa9d8',
  name: 'ReopenDecision',
} as Document<ReopenDecisionMutation, ReopenDecisionMutationVariables>;
