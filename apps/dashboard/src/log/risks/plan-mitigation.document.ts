/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PlanMitigationMutationVariables = Exact<{
  input: Api.PlanMitigationInput;
}>;


export type PlanMitigationMutation = { readonly planMitigation: { readonly id: string, readonly revision: number, readonly position: string } };

export const planMitigationDocument = {
  id: '06b18a391d6a3044a7271c44c774971fa0426c4c6b17b8ceae1b3b6b908b8a3a',
  name: 'PlanMitigation',
} as Document<PlanMitigationMutation, PlanMitigationMutationVariables>;
