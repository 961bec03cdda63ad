/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type VerifyRealisedMutationVariables = Exact<{
  input: Api.VerifyRealisedInput;
}>;


export type VerifyRealisedMutation = { readonly verifyRealised: { readonly id: string, readonly revision: number, readonly position: string } };

export const verifyRealisedDocument = {
  id: 'e0ba2d254357ce6c38d38341041d4c867771f755b0f3695de21f4da44f647a85',
  name: 'VerifyRealised',
} as Document<VerifyRealisedMutation, VerifyRealisedMutationVariables>;
