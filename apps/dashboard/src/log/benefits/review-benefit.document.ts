/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReviewBenefitMutationVariables = Exact<{
  input: Api.ReviewBenefitInput;
}>;


export type ReviewBenefitMutation = { readonly reviewBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const reviewBenefitDocument = {
  id: '6af1174949477bdc6c396a2193f96c6fb20527e2e5342a317c1461262315aa15',
  name: 'ReviewBenefit',
} as Document<ReviewBenefitMutation, ReviewBenefitMutationVariables>;
