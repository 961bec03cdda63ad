/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordPromiseMutationVariables = Exact<{
  input: Api.RecordPromiseInput;
}>;


export type RecordPromiseMutation = { readonly recordPromise: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordPromiseDocument = {
  id: '924911c23323e68b8809179661ba65b0b04d50aab72bf2f395f1c69b888876ad',
  name: 'RecordPromise',
} as Document<RecordPromiseMutation, RecordPromiseMutationVariables>;
