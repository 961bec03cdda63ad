/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type VerifyRealisedMutationVariables = Exact<{
  input: Api.VerifyRealisedInput;
}>;


export type VerifyRealisedMutation = { readonly verifyRealised: { readonly id: string, readonly revision: number, readonly position: string } };

export const verifyRealisedDocument = {
  id: 'e78945191243e72fa6ca3cab9cc42bbfe04bdf833e553d1f2d6d9a4f8e1dd0d6',
  name: 'VerifyRealised',
} as Document<VerifyRealisedMutation, VerifyRealisedMutationVariables>;
