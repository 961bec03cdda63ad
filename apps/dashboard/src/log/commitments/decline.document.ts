/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeclineMutationVariables = Exact<{
  input: Api.DeclineInput;
}>;


export type DeclineMutation = { readonly decline: { readonly id: string, readonly revision: number, readonly position: string } };

export const declineDocument = {
  id: '769e181a38e65fc754f1e0cb70e800baf9e81a499fe001d9c738860b2583b1fe',
  name: 'Decline',
} as Document<DeclineMutation, DeclineMutationVariables>;
