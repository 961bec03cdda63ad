/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OverrideGateMutationVariables = Exact<{
  input: Api.OverrideGateInput;
}>;


export type OverrideGateMutation = { readonly overrideGate: { readonly id: string, readonly revision: number, readonly position: string } };

export const overrideGateDocument = {
  id: '178236aa3213b5202774c909a487fc635332d9f88b1a256d110d29188fdd6e92',
  name: 'OverrideGate',
} as Document<OverrideGateMutation, OverrideGateMutationVariables>;
