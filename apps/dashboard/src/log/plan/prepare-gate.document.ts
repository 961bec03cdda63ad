/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PrepareGateMutationVariables = Exact<{
  input: Api.PrepareGateInput;
}>;


export type PrepareGateMutation = { readonly prepareGate: { readonly id: string, readonly revision: number, readonly position: string } };

export const prepareGateDocument = {
  id: '30407f0235d66855f62828be2c0304e7b687019dc5543cbc834904743517d521',
  name: 'PrepareGate',
} as Document<PrepareGateMutation, PrepareGateMutationVariables>;
