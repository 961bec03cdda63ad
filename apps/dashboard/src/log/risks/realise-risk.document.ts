/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RealiseRiskMutationVariables = Exact<{
  input: Api.RealiseRiskInput;
}>;


export type RealiseRiskMutation = { readonly realiseRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const realiseRiskDocument = {
  id: '052794e883a4ea4e7224d6f53828ebed1e5c41749005309759161cb36b03ba46',
  name: 'RealiseRisk',
} as Document<RealiseRiskMutation, RealiseRiskMutationVariables>;
