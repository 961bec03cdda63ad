/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AmendGoalMutationVariables = Exact<{
  input: Api.AmendGoalInput;
}>;


export type AmendGoalMutation = { readonly amendGoal: { readonly id: string, readonly revision: number, readonly position: string } };

export const amendGoalDocument = {
  id: '3c13fd3b6491dcfa95878c33b2cd526f6510c524936888f9d80160a5349c3fc5',
  name: 'AmendGoal',
} as Document<AmendGoalMutation, AmendGoalMutationVariables>;
