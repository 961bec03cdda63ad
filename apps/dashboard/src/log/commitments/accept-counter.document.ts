/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AcceptCounterMutationVariables = Exact<{
  input: Api.AcceptCounterInput;
}>;


export type AcceptCounterMutation = { readonly acceptCounter: { readonly id: string, readonly revision: number, readonly position: string } };

export const acceptCounterDocument = {
  id: 'd833a296d44e9fdb812b3bdde8de667ad1f96b61bf675b91a517a9e1f9d93e61',
  name: 'AcceptCounter',
} as Document<AcceptCounterMutation, AcceptCounterMutationVariables>;
