/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AddCriterionMutationVariables = Exact<{
  input: Api.AddCriterionInput;
}>;


export type AddCriterionMutation = { readonly addCriterion: { readonly id: string, readonly revision: number, readonly position: string } };

export const addCriterionDocument = {
  id: '562c9cb92e754f2fdeba0586e844753c24263319bf6ed83343ac4c03faa4ad44',
  name: 'AddCriterion',
} as Document<AddCriterionMutation, AddCriterionMutationVariables>;
