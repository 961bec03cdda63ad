/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AdoptPlanMutationVariables = Exact<{
  input: Api.AdoptPlanInput;
}>;


export type AdoptPlanMutation = { readonly adoptPlan: { readonly id: string, readonly revision: number, readonly position: string } };

export const adoptPlanDocument = {
  id: '1f46bd68ee11fbd2739db2409f8e4c7343e948bc6d7fa6b61b183798f2931dfe',
  name: 'AdoptPlan',
} as Document<AdoptPlanMutation, AdoptPlanMutationVariables>;
