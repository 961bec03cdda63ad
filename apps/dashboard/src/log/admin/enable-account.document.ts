/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type EnableAccountMutationVariables = Exact<{
  input: Api.EnableAccountInput;
}>;


export type EnableAccountMutation = { readonly enableAccount: { readonly id: string, readonly revision: number, readonly position: string } };

export const enableAccountDocument = {
  id: 'ecb79d69b443ddc086cb160fea6e31a02ada33f78f0ca3f33ddfc26527b590d5',
  name: 'EnableAccount',
} as Document<EnableAccountMutation, EnableAccountMutationVariables>;
