/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type HandOverBenefitMutationVariables = Exact<{
  input: Api.HandOverBenefitInput;
}>;


export type HandOverBenefitMutation = { readonly handOverBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const handOverBenefitDocument = {
  id: 'd70c40519bdc4239332cb6973eda7243ef1c1ada2d492d1d4bf1ecc49198a07d',
  name: 'HandOverBenefit',
} as Document<HandOverBenefitMutation, HandOverBenefitMutationVariables>;
