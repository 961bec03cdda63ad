/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RegisterRiskMutationVariables = Exact<{
  input: Api.RegisterRiskInput;
}>;


export type RegisterRiskMutation = { readonly registerRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const registerRiskDocument = {
  id: 'a1a1ddbad7753313e0cf8ee9064ccbce2450472c198143e6d7017aa5d5b1e272',
  name: 'RegisterRisk',
} as Document<RegisterRiskMutation, RegisterRiskMutationVariables>;
