/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DropCodeMutationVariables = Exact<{
  input: Api.DropCodeInput;
}>;


export type DropCodeMutation = { readonly dropCode: { readonly id: string, readonly revision: number, readonly position: string } };

export const dropCodeDocument = {
  id: '0f826b2493603e8ff6b2f9ff5a0700458e1219e19d52437d384d92782620b836',
  name: 'DropCode',
} as Document<DropCodeMutation, DropCodeMutationVariables>;
