/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ProfileBenefitMutationVariables = Exact<{
  input: Api.ProfileBenefitInput;
}>;


export type ProfileBenefitMutation = { readonly profileBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const profileBenefitDocument = {
  id: '4aa0201f0390642d8e57770343d32ac473717a416196743eb1a99ff3af5a2943',
  name: 'ProfileBenefit',
} as Document<ProfileBenefitMutation, ProfileBenefitMutationVariables>;
