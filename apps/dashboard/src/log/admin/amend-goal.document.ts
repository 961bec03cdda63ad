/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AmendGoalMutationVariables = Exact<{
  input: Api.AmendGoalInput;
}>;


export type AmendGoalMutation = { readonly amendGoal: { readonly id: string, readonly revision: number, readonly position: string } };

export const amendGoalDocument = {
  id: '2b709ec01319a623d9310a55b745a45b4a6845e5ba7484d26a65476e810c4e1f',
  name: 'AmendGoal',
} as Document<AmendGoalMutation, AmendGoalMutationVariables>;
