/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RenameSiteMutationVariables = Exact<{
  input: Api.RenameSiteInput;
}>;


export type RenameSiteMutation = { readonly renameSite: { readonly id: string, readonly revision: number, readonly position: string } };

export const renameSiteDocument = {
  id: 'b7ebd37023dd3f049e08ddb746fa46f4a8c9fc20f76677644979bbc0035d598a',
  name: 'RenameSite',
} as Document<RenameSiteMutation, RenameSiteMutationVariables>;
