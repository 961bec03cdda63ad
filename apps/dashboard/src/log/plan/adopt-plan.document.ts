/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AdoptPlanMutationVariables = Exact<{
  input: Api.AdoptPlanInput;
}>;


export type AdoptPlanMutation = { readonly adoptPlan: { readonly id: string, readonly revision: number, readonly position: string } };

export const adoptPlanDocument = {
  id: '5ea4b14e7e72011ad81acf81d20c66fc33fcb914685064b887984890a7b8e8ef',
  name: 'AdoptPlan',
} as Document<AdoptPlanMutation, AdoptPlanMutationVariables>;
