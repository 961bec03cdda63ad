/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RefuseClosureMutationVariables = Exact<{
  input: Api.RefuseClosureInput;
}>;


export type RefuseClosureMutation = { readonly refuseClosure: { readonly id: string, readonly revision: number, readonly position: string } };

export const refuseClosureDocument = {
  id: '12e94b9e9bb3b233a8f6a77669c8f8a3b14a1409a258553ebd82bc2a18fdec09',
  name: 'RefuseClosure',
} as Document<RefuseClosureMutation, RefuseClosureMutationVariables>;
