/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RevokePromiseMutationVariables = Exact<{
  input: Api.RevokePromiseInput;
}>;


export type RevokePromiseMutation = { readonly revokePromise: { readonly id: string, readonly revision: number, readonly position: string } };

export const revokePromiseDocument = {
  id: '01895faa4c1ca609f561954c0082248a96ccdde7619dba8ba17e66b60d561540',
  name: 'RevokePromise',
} as Document<RevokePromiseMutation, RevokePromiseMutationVariables>;
