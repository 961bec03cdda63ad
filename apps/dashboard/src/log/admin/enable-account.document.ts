/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type EnableAccountMutationVariables = Exact<{
  input: Api.EnableAccountInput;
}>;


export type EnableAccountMutation = { readonly enableAccount: { readonly id: string, readonly revision: number, readonly position: string } };

export const enableAccountDocument = {
  id: 'ce69b5ea51c056f040e68b006786e4dc238eb59acfd93a107425c1b1585fb30a',
  name: 'EnableAccount',
} as Document<EnableAccountMutation, EnableAccountMutationVariables>;
