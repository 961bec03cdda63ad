/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AddSiteMutationVariables = Exact<{
  input: Api.AddSiteInput;
}>;


export type AddSiteMutation = { readonly addSite: { readonly id: string, readonly revision: number, readonly position: string } };

export const addSiteDocument = {
  id: '5812e43b2b69d69186a1f75aed36c9e6421d1566628d5d0386a7ea39c3100201',
  name: 'AddSite',
} as Document<AddSiteMutation, AddSiteMutationVariables>;
