/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DropCodeMutationVariables = Exact<{
  input: Api.DropCodeInput;
}>;


export type DropCodeMutation = { readonly dropCode: { readonly id: string, readonly revision: number, readonly position: string } };

export const dropCodeDocument = {
  id: '38e7495319e51cd6cbad70ce05beb9a449dbcbc945d9ba0ab0f72d810fb58e3a',
  name: 'DropCode',
} as Document<DropCodeMutation, DropCodeMutationVariables>;
