/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AddSiteMutationVariables = Exact<{
  input: Api.AddSiteInput;
}>;


export type AddSiteMutation = { readonly addSite: { readonly id: string, readonly revision: number, readonly position: string } };

export const addSiteDocument = {
  id: 'a021ac54177cd4040686a39631c1c38724273f59d86ece7cdd503becb82b3491',
  name: 'AddSite',
} as Document<AddSiteMutation, AddSiteMutationVariables>;
