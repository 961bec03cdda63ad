/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DecideGateMutationVariables = Exact<{
  input: Api.DecideGateInput;
}>;


export type DecideGateMutation = { readonly decideGate: { readonly id: string, readonly revision: number, readonly position: string } };

export const decideGateDocument = {
  id: '75d5f3d9fc4bb8c1b3ca3d243d248f0ae6ead8749784be6cba8d15a75ade1825',
  name: 'DecideGate',
} as Document<DecideGateMutation, DecideGateMutationVariables>;
