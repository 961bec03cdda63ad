/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PlanRiskMitigationMutationVariables = Exact<{
  input: Api.PlanRiskMitigationInput;
}>;


export type PlanRiskMitigationMutation = { readonly planRiskMitigation: { readonly id: string, readonly revision: number, readonly position: string } };

export const planRiskMitigationDocument = {
  id: '6828bd5c32c6d7e6d9646687810d7a28880e33421653cc2292c8564ec3906268',
  name: 'PlanRiskMitigation',
} as Document<PlanRiskMitigationMutation, PlanRiskMitigationMutationVariables>;
