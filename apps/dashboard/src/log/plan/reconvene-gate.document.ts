/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReconveneGateMutationVariables = Exact<{
  input: Api.ReconveneGateInput;
}>;


export type ReconveneGateMutation = { readonly reconveneGate: { readonly id: string, readonly revision: number, readonly position: string } };

export const reconveneGateDocument = {
  id: '24efe3d4943ba6d10692d68f975072e7eeab2db24ff29e310d19e88829a9b456',
  name: 'ReconveneGate',
} as Document<ReconveneGateMutation, ReconveneGateMutationVariables>;
