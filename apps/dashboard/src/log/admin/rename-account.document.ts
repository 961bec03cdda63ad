/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RenameAccountMutationVariables = Exact<{
  input: Api.RenameAccountInput;
}>;


export type RenameAccountMutation = { readonly renameAccount: { readonly id: string, readonly revision: number, readonly position: string } };

export const renameAccountDocument = {
  id: '480b014acf83dfa10db4c68cd13de3bebd9d44f3a682eb473337ce79da4facfc',
  name: 'RenameAccount',
} as Document<RenameAccountMutation, RenameAccountMutationVariables>;
