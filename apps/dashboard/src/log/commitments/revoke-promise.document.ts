/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RevokePromiseMutationVariables = Exact<{
  input: Api.RevokePromiseInput;
}>;


export type RevokePromiseMutation = { readonly revokePromise: { readonly id: string, readonly revision: number, readonly position: string } };

export const revokePromiseDocument = {
  id: '1a2be3ab28cf45adc61cb6aca7ab1516612d46a2f69f01da16766af555dcaace',
  name: 'RevokePromise',
} as Document<RevokePromiseMutation, RevokePromiseMutationVariables>;
