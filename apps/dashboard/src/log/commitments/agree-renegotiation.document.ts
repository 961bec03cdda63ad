/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AgreeRenegotiationMutationVariables = Exact<{
  input: Api.AgreeRenegotiationInput;
}>;


export type AgreeRenegotiationMutation = { readonly agreeRenegotiation: { readonly id: string, readonly revision: number, readonly position: string } };

export const agreeRenegotiationDocument = {
  id: '4411af759c0bc3b2568f3ee448729bf352a7879b1183452b30407eea35d0ddb3',
  name: 'AgreeRenegotiation',
} as Document<AgreeRenegotiationMutation, AgreeRenegotiationMutationVariables>;
