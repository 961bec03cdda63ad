/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
import type * as Api from '../asking/api-types';

export type RaiseRedFlagMutationVariables = Exact<{
  input: Api.RaiseRedFlagInput;
}>;


export type RaiseRedFlagMutation = { readonly raiseRedFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const raiseRedFlagDocument = {
  id: 'd9cbd1b7952df245c36e1c16732a2f7ed03fba9edfc00647d173f6fddb086f0f',
  name: 'RaiseRedFlag',
} as Document<RaiseRedFlagMutation, RaiseRedFlagMutationVariables>;
