/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PlanMilestoneMutationVariables = Exact<{
  input: Api.PlanMilestoneInput;
}>;


export type PlanMilestoneMutation = { readonly planMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const planMilestoneDocument = {
  id: '89776999c9670f5133d12fab84868621324e5c60bf7849338ae1e352c0c42c09',
  name: 'PlanMilestone',
} as Document<PlanMilestoneMutation, PlanMilestoneMutationVariables>;
