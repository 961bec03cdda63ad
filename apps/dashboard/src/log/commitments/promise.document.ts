/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PromiseMutationVariables = Exact<{
  input: Api.PromiseInput;
}>;


export type PromiseMutation = { readonly promise: { readonly id: string, readonly revision: number, readonly position: string } };

export const promiseDocument = {
  id: 'd51a92b8b825b41a4b019186c757c3644e3bfb17f986a472649ae74bfa5ed249',
  name: 'Promise',
} as Document<PromiseMutation, PromiseMutationVariables>;
