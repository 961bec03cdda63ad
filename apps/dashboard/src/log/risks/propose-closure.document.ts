/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ProposeClosureMutationVariables = Exact<{
  input: Api.ProposeClosureInput;
}>;


export type ProposeClosureMutation = { readonly proposeClosure: { readonly id: string, readonly revision: number, readonly position: string } };

export const proposeClosureDocument = {
  id: '0ef413379e2475a47d9a66ba31a70c7ee3534d3eca1deecbb77e7af949024beb',
  name: 'ProposeClosure',
} as Document<ProposeClosureMutation, ProposeClosureMutationVariables>;
