/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OverrideGateMutationVariables = Exact<{
  input: Api.OverrideGateInput;
}>;


export type OverrideGateMutation = { readonly overrideGate: { readonly id: string, readonly revision: number, readonly position: string } };

export const overrideGateDocument = {
  id: '8bc9a79abffa7406e317ea573607847927eab84a6209579dd4682684f507bd06',
  name: 'OverrideGate',
} as Document<OverrideGateMutation, OverrideGateMutationVariables>;
