/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AssessCriterionMutationVariables = Exact<{
  input: Api.AssessCriterionInput;
}>;


export type AssessCriterionMutation = { readonly assessCriterion: { readonly id: string, readonly revision: number, readonly position: string } };

export const assessCriterionDocument = {
  id: '266530f5d3ee56ca070e8562855967f994a8087cb424b5b0b6836eaf7b021569',
  name: 'AssessCriterion',
} as Document<AssessCriterionMutation, AssessCriterionMutationVariables>;
