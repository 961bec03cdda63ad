/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReconveneGateMutationVariables = Exact<{
  input: Api.ReconveneGateInput;
}>;


export type ReconveneGateMutation = { readonly reconveneGate: { readonly id: string, readonly revision: number, readonly position: string } };

export const reconveneGateDocument = {
  id: '614ca500ac1e097eb685dd1d885011ed26bb4cdcfcdf81f68beae92c0bc20b75',
  name: 'ReconveneGate',
} as Document<ReconveneGateMutation, ReconveneGateMutationVariables>;
