/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RejectPromiseMutationVariables = Exact<{
  input: Api.RejectPromiseInput;
}>;


export type RejectPromiseMutation = { readonly rejectPromise: { readonly id: string, readonly revision: number, readonly position: string } };

export const rejectPromiseDocument = {
  id: '6c2e1de56d141c48a01cbba357a6426490fad967bc51bbe3555feda099065e11',
  name: 'RejectPromise',
} as Document<RejectPromiseMutation, RejectPromiseMutationVariables>;
