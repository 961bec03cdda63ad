/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PlanMitigationMutationVariables = Exact<{
  input: Api.PlanMitigationInput;
}>;


export type PlanMitigationMutation = { readonly planMitigation: { readonly id: string, readonly revision: number, readonly position: string } };

export const planMitigationDocument = {
  id: 'c3936a5f1de2f6c574b4deaf26f76c1bbda1ac7a64a690d03a0929a31e66a40c',
  name: 'PlanMitigation',
} as Document<PlanMitigationMutation, PlanMitigationMutationVariables>;
