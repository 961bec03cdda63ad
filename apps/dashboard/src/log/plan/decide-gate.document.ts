/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DecideGateMutationVariables = Exact<{
  input: Api.DecideGateInput;
}>;


export type DecideGateMutation = { readonly decideGate: { readonly id: string, readonly revision: number, readonly position: string } };

export const decideGateDocument = {
  id: 'b29bb1b54c3694ccdbe43d28ea6c29f3a80cf9df8a236a7770faccd1cd7371d5',
  name: 'DecideGate',
} as Document<DecideGateMutation, DecideGateMutationVariables>;
