/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type SetTargetMutationVariables = Exact<{
  input: Api.SetTargetInput;
}>;


export type SetTargetMutation = { readonly setTarget: { readonly id: string, readonly revision: number, readonly position: string } };

export const setTargetDocument = {
  id: '323189d1ac758ee7021e9cc0f46b14a7243b60232e25cf88749809a44d56de7b',
  name: 'SetTarget',
} as Document<SetTargetMutation, SetTargetMutationVariables>;
