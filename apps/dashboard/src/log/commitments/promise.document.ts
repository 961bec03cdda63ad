/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PromiseMutationVariables = Exact<{
  input: Api.PromiseInput;
}>;


export type PromiseMutation = { readonly promise: { readonly id: string, readonly revision: number, readonly position: string } };

export const promiseDocument = {
  id: 'b4b1865a5950bc3f467f4907d80b408e7cb65be1ba200930240b501a5fcfb754',
  name: 'Promise',
} as Document<PromiseMutation, PromiseMutationVariables>;
