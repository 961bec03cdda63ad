/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PrepareGateMutationVariables = Exact<{
  input: Api.PrepareGateInput;
}>;


export type PrepareGateMutation = { readonly prepareGate: { readonly id: string, readonly revision: number, readonly position: string } };

export const prepareGateDocument = {
  id: '3bb935a5f5a5088b03b7d07cfe94379aa978bbce1f8cbaa0f0735ed45c03c9ff',
  name: 'PrepareGate',
} as Document<PrepareGateMutation, PrepareGateMutationVariables>;
