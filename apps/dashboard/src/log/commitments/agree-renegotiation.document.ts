/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AgreeRenegotiationMutationVariables = Exact<{
  input: Api.AgreeRenegotiationInput;
}>;


export type AgreeRenegotiationMutation = { readonly agreeRenegotiation: { readonly id: string, readonly revision: number, readonly position: string } };

export const agreeRenegotiationDocument = {
  id: 'c64f92335a73afc36344870193a0c7608a8b54c4ce6b5ec666690216dedf4ba8',
  name: 'AgreeRenegotiation',
} as Document<AgreeRenegotiationMutation, AgreeRenegotiationMutationVariables>;
