/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ProfileBenefitMutationVariables = Exact<{
  input: Api.ProfileBenefitInput;
}>;


export type ProfileBenefitMutation = { readonly profileBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const profileBenefitDocument = {
  id: '38dd3fd69792b81b01c4a01566477ac58f78d12eba16f3dcdac279c2265b4070',
  name: 'ProfileBenefit',
} as Document<ProfileBenefitMutation, ProfileBenefitMutationVariables>;
