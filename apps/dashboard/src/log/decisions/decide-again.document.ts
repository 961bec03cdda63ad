/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DecideAgainMutationVariables = Exact<{
  input: Api.DecideAgainInput;
}>;


export type DecideAgainMutation = { readonly decideAgain: { readonly id: string, readonly revision: number, readonly position: string } };

export const decideAgainDocument = {
  id: '117474326a8271a4781a5b6ebd4400cf54aae176c565f878c776fcc134f6a77e',
  name: 'DecideAgain',
} as Document<DecideAgainMutation, DecideAgainMutationVariables>;
