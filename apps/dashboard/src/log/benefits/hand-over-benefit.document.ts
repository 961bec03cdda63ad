/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type HandOverBenefitMutationVariables = Exact<{
  input: Api.HandOverBenefitInput;
}>;


export type HandOverBenefitMutation = { readonly handOverBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const handOverBenefitDocument = {
  id: '44113a899124b9e435279045914bd5cd5bc3db333d9ed82a616f9e68ceda7a87',
  name: 'HandOverBenefit',
} as Document<HandOverBenefitMutation, HandOverBenefitMutationVariables>;
