/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeclineMutationVariables = Exact<{
  input: Api.DeclineInput;
}>;


export type DeclineMutation = { readonly decline: { readonly id: string, readonly revision: number, readonly position: string } };

export const declineDocument = {
  id: 'f0ab51b252d81248c2c5087e1f88c8958d7a74bfba182435242f8bf6098cd5f8',
  name: 'Decline',
} as Document<DeclineMutation, DeclineMutationVariables>;
