/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RenameSiteMutationVariables = Exact<{
  input: Api.RenameSiteInput;
}>;


export type RenameSiteMutation = { readonly renameSite: { readonly id: string, readonly revision: number, readonly position: string } };

export const renameSiteDocument = {
  id: '5071704bd0177ff448f7cc11c0d0903da11699a6ea89d465abe647b4c046ea29',
  name: 'RenameSite',
} as Document<RenameSiteMutation, RenameSiteMutationVariables>;
