/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RebaselineBenefitMutationVariables = Exact<{
  input: Api.RebaselineBenefitInput;
}>;


export type RebaselineBenefitMutation = { readonly rebaselineBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const rebaselineBenefitDocument = {
  id: 'f7a5c6f4b2c5f77ac057d4cc7112882d1e8633039b2e0a05683061805371e6a6',
  name: 'RebaselineBenefit',
} as Document<RebaselineBenefitMutation, RebaselineBenefitMutationVariables>;
