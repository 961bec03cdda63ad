/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AcceptPromiseMutationVariables = Exact<{
  input: Api.AcceptPromiseInput;
}>;


export type AcceptPromiseMutation = { readonly acceptPromise: { readonly id: string, readonly revision: number, readonly position: string } };

export const acceptPromiseDocument = {
  id: 'efab08571aa7cdb21c989277b5fa4c292440e6b3fcccc1735a7ae2bdf3f0033a',
  name: 'AcceptPromise',
} as Document<AcceptPromiseMutation, AcceptPromiseMutationVariables>;
