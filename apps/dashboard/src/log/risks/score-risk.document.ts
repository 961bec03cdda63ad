/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ScoreRiskMutationVariables = Exact<{
  input: Api.ScoreRiskInput;
}>;


export type ScoreRiskMutation = { readonly scoreRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const scoreRiskDocument = {
  id: 'd3b98405989b0c8cf3b595c5311c4e0daeb0980d6c628acf9a8033c50474198e',
  name: 'ScoreRisk',
} as Document<ScoreRiskMutation, ScoreRiskMutationVariables>;
