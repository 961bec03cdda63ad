/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RefuseClosureMutationVariables = Exact<{
  input: Api.RefuseClosureInput;
}>;


export type RefuseClosureMutation = { readonly refuseClosure: { readonly id: string, readonly revision: number, readonly position: string } };

export const refuseClosureDocument = {
  id: 'f28a96b10164dbd899a04bd666a59e71327fbd8d705925a9ca97d37042b8c36a',
  name: 'RefuseClosure',
} as Document<RefuseClosureMutation, RefuseClosureMutationVariables>;
