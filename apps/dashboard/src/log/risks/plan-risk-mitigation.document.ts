/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PlanRiskMitigationMutationVariables = Exact<{
  input: Api.PlanRiskMitigationInput;
}>;


export type PlanRiskMitigationMutation = { readonly planRiskMitigation: { readonly id: string, readonly revision: number, readonly position: string } };

export const planRiskMitigationDocument = {
  id: '78f828ea50771372beb8566ed5970582e0914f6ccd7399113b659c1d7e59b7cc',
  name: 'PlanRiskMitigation',
} as Document<PlanRiskMitigationMutation, PlanRiskMitigationMutationVariables>;
