/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CloseConditionMutationVariables = Exact<{
  input: Api.CloseConditionInput;
}>;


export type CloseConditionMutation = { readonly closeCondition: { readonly id: string, readonly revision: number, readonly position: string } };

export const closeConditionDocument = {
  id: '0556c8eb4f7bf1d6670f38192ddf63f5e57d2aad70961a4557e617191ed7756b',
  name: 'CloseCondition',
} as Document<CloseConditionMutation, CloseConditionMutationVariables>;
