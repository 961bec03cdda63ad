/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RetireBenefitMutationVariables = Exact<{
  input: Api.RetireBenefitInput;
}>;


export type RetireBenefitMutation = { readonly retireBenefit: { readonly id: string, readonly revision: number, readonly position: string } };

export const retireBenefitDocument = {
  id: 'e005d6a2ce49002a1576bd0d4888f10c0cea28fbd67251121845af54f1a9b3fe',
  name: 'RetireBenefit',
} as Document<RetireBenefitMutation, RetireBenefitMutationVariables>;
