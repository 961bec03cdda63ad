/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AddCriterionMutationVariables = Exact<{
  input: Api.AddCriterionInput;
}>;


export type AddCriterionMutation = { readonly addCriterion: { readonly id: string, readonly revision: number, readonly position: string } };

export const addCriterionDocument = {
  id: 'c7278df3b42c422508d94ff7d0db7bf859aeeadce6609d6f5ad92a13e9736764',
  name: 'AddCriterion',
} as Document<AddCriterionMutation, AddCriterionMutationVariables>;
