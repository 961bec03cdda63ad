/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AcceptCounterMutationVariables = Exact<{
  input: Api.AcceptCounterInput;
}>;


export type AcceptCounterMutation = { readonly acceptCounter: { readonly id: string, readonly revision: number, readonly position: string } };

export const acceptCounterDocument = {
  id: 'fe9d10e715b334613729556dd83858e4fe373acb9ddc3bb88c3d0c3c54802ecf',
  name: 'AcceptCounter',
} as Document<AcceptCounterMutation, AcceptCounterMutationVariables>;
