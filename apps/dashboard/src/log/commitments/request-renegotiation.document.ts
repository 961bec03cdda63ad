/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RequestRenegotiationMutationVariables = Exact<{
  input: Api.RequestRenegotiationInput;
}>;


export type RequestRenegotiationMutation = { readonly requestRenegotiation: { readonly id: string, readonly revision: number, readonly position: string } };

export const requestRenegotiationDocument = {
  id: 'f595e312c56de37f332504612debe00e124de9718f4522030555205f8b46ad2d',
  name: 'RequestRenegotiation',
} as Document<RequestRenegotiationMutation, RequestRenegotiationMutationVariables>;
