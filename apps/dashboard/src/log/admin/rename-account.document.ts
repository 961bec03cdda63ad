/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RenameAccountMutationVariables = Exact<{
  input: Api.RenameAccountInput;
}>;


export type RenameAccountMutation = { readonly renameAccount: { readonly id: string, readonly revision: number, readonly position: string } };

export const renameAccountDocument = {
  id: 'fae3ef2f6b6d266e6bfc565865329aa93d58e3eb9bac2b0e84174b177425c7a3',
  name: 'RenameAccount',
} as Document<RenameAccountMutation, RenameAccountMutationVariables>;
