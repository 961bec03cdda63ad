/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AdoptPackMutationVariables = Exact<{
  input: Api.AdoptPackInput;
}>;


export type AdoptPackMutation = { readonly adoptPack: { readonly id: string, readonly revision: number, readonly position: string } };

export const adoptPackDocument = {
  id: 'e068f81f26e06bdd315272b0c3c579e9bb6e8d718385a11e0072c6c1952f32db',
  name: 'AdoptPack',
} as Document<AdoptPackMutation, AdoptPackMutationVariables>;
