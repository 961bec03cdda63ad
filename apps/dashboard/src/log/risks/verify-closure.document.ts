/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type VerifyClosureMutationVariables = Exact<{
  input: Api.VerifyClosureInput;
}>;


export type VerifyClosureMutation = { readonly verifyClosure: { readonly id: string, readonly revision: number, readonly position: string } };

export const verifyClosureDocument = {
  id: '566b1ae69994b685fa1923279a3c2513dda7dba8a7a021347668526c06df49bc',
  name: 'VerifyClosure',
} as Document<VerifyClosureMutation, VerifyClosureMutationVariables>;
