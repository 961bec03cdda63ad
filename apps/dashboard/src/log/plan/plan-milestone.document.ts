/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PlanMilestoneMutationVariables = Exact<{
  input: Api.PlanMilestoneInput;
}>;


export type PlanMilestoneMutation = { readonly planMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const planMilestoneDocument = {
  id: 'd2b53a1a4bf839628767cbc8bf73dcbe9589184ae70828b83af55339c0bb1930',
  name: 'PlanMilestone',
} as Document<PlanMilestoneMutation, PlanMilestoneMutationVariables>;
