/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AcceptPromiseMutationVariables = Exact<{
  input: Api.AcceptPromiseInput;
}>;


export type AcceptPromiseMutation = { readonly acceptPromise: { readonly id: string, readonly revision: number, readonly position: string } };

export const acceptPromiseDocument = {
  id: '6cbe82d49cc95448cdf47ed181da7bff92ecc811ed4d65e83aeb42009b3e361f',
  name: 'AcceptPromise',
} as Document<AcceptPromiseMutation, AcceptPromiseMutationVariables>;
