/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AdoptPackMutationVariables = Exact<{
  input: Api.AdoptPackInput;
}>;


export type AdoptPackMutation = { readonly adoptPack: { readonly id: string, readonly revision: number, readonly position: string } };

export const adoptPackDocument = {
  id: 'fd330d05697668fcad87a7d9a9231f3b511e5672db316fff46c91cba8a7476bb',
  name: 'AdoptPack',
} as Document<AdoptPackMutation, AdoptPackMutationVariables>;
