/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReviewBenefitMutationVariables = Exact<{
  input: Api.ReviewBenefitInput;
}>;


export type ReviewBenefitMutation = { readonly reviewBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const reviewBenefitDocument = {
  id: 'f63c5c7ff881193b0665529a5311563eba71f3a1dc2f89e418d705fb2a2aed14',
  name: 'ReviewBenefit',
} as Document<ReviewBenefitMutation, ReviewBenefitMutationVariables>;
