/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ProposeClosureMutationVariables = Exact<{
  input: Api.ProposeClosureInput;
}>;


export type ProposeClosureMutation = { readonly proposeClosure: { readonly id: string, readonly revision: number, readonly position: string } };

export const proposeClosureDocument = {
  id: '52277a014e03ffbb66505656b0c2d78978fc2baa8cad840913dfb80e388c978c',
  name: 'ProposeClosure',
} as Document<ProposeClosureMutation, ProposeClosureMutationVariables>;
