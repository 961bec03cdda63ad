/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type VerifyClosureMutationVariables = Exact<{
  input: Api.VerifyClosureInput;
}>;


export type VerifyClosureMutation = { readonly verifyClosure: { readonly id: string, readonly revision: number, readonly position: string } };

export const verifyClosureDocument = {
  id: 'fa8720af249f6fafa9e1c4c0c4e4fc87754dac647053c38dea42f7ccaabfa285',
  name: 'VerifyClosure',
} as Document<VerifyClosureMutation, VerifyClosureMutationVariables>;
