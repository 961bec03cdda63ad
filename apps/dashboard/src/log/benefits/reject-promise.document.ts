/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RejectPromiseMutationVariables = Exact<{
  input: Api.RejectPromiseInput;
}>;


export type RejectPromiseMutation = { readonly rejectPromise: { readonly id: string, readonly revision: number, readonly position: string } };

export const rejectPromiseDocument = {
  id: '50601145841232afd8d142c19dbbc914d4d9fd078998282859192db972d9c197',
  name: 'RejectPromise',
} as Document<RejectPromiseMutation, RejectPromiseMutationVariables>;
