/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordPromiseMutationVariables = Exact<{
  input: Api.RecordPromiseInput;
}>;


export type RecordPromiseMutation = { readonly recordPromise: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordPromiseDocument = {
  id: 'df8e4aac251ce4623d9a9dd77ad81597e76590651b3c976f4468e0dca893bcb0',
  name: 'RecordPromise',
} as Document<RecordPromiseMutation, RecordPromiseMutationVariables>;
