/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RequestRenegotiationMutationVariables = Exact<{
  input: Api.RequestRenegotiationInput;
}>;


export type RequestRenegotiationMutation = { readonly requestRenegotiation: { readonly id: string, readonly revision: number, readonly position: string } };

export const requestRenegotiationDocument = {
  id: '2e2f1b99c610148970cff5a02daec049f7fbddc0f1128ad519ff200357d84abd',
  name: 'RequestRenegotiation',
} as Document<RequestRenegotiationMutation, RequestRenegotiationMutationVariables>;
