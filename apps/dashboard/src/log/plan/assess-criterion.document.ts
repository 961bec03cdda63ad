/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AssessCriterionMutationVariables = Exact<{
  input: Api.AssessCriterionInput;
}>;


export type AssessCriterionMutation = { readonly assessCriterion: { readonly id: string, readonly revision: number, readonly position: string } };

export const assessCriterionDocument = {
  id: '903bfa9ede7b1b32cdf1665b8a5d3e6257428276bdff9db172150548683252cc',
  name: 'AssessCriterion',
} as Document<AssessCriterionMutation, AssessCriterionMutationVariables>;
