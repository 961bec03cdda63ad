/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ScoreRiskMutationVariables = Exact<{
  input: Api.ScoreRiskInput;
}>;


export type ScoreRiskMutation = { readonly scoreRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const scoreRiskDocument = {
  id: 'd600a7b7bc6d196fee5e87d688db23679b63e860a0f6dd24dd53394c92589ebc',
  name: 'ScoreRisk',
} as Document<ScoreRiskMutation, ScoreRiskMutationVariables>;
