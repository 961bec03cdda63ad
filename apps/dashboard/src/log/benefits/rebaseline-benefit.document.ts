/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RebaselineBenefitMutationVariables = Exact<{
  input: Api.RebaselineBenefitInput;
}>;


export type RebaselineBenefitMutation = { readonly rebaselineBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const rebaselineBenefitDocument = {
  id: '1356f5c26da3721520aeea37c0edf18eda8a97c652df4238a2853a013db3af15',
  name: 'RebaselineBenefit',
} as Document<RebaselineBenefitMutation, RebaselineBenefitMutationVariables>;
