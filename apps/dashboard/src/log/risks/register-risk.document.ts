/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RegisterRiskMutationVariables = Exact<{
  input: Api.RegisterRiskInput;
}>;


export type RegisterRiskMutation = { readonly registerRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const registerRiskDocument = {
  id: 'fbefcc6f999525c8960de66521bbeefcf1e0adf2c51587ff9ac0769f6019066e',
  name: 'RegisterRisk',
} as Document<RegisterRiskMutation, RegisterRiskMutationVariables>;
