/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RealiseRiskMutationVariables = Exact<{
  input: Api.RealiseRiskInput;
}>;


export type RealiseRiskMutation = { readonly realiseRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const realiseRiskDocument = {
  id: '46adef18256e4bbd64e2892e24625b9af859a0a01f8177ca25beee83bc2b49a3',
  name: 'RealiseRisk',
} as Document<RealiseRiskMutation, RealiseRiskMutationVariables>;
