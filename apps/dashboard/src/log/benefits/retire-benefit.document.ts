/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RetireBenefitMutationVariables = Exact<{
  input: Api.RetireBenefitInput;
}>;


export type RetireBenefitMutation = { readonly retireBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const retireBenefitDocument = {
  id: 'daf0373577ab5f2ea79c5cbd0f4edeed4e56a4e082c55b8a0e5a4e854fc1cd09',
  name: 'RetireBenefit',
} as Document<RetireBenefitMutation, RetireBenefitMutationVariables>;
