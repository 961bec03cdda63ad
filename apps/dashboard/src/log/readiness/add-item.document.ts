/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AddItemMutationVariables = Exact<{
  input: Api.AddItemInput;
}>;


export type AddItemMutation = { readonly addItem: { readonly id: string, readonly revision: number, readonly position: string } };

export const addItemDocument = {
  id: 'd6bda8de9765f44f63f7d0470474903d61f373a6974861d67f72188069c8830c',
  name: 'AddItem',
} as Document<AddItemMutation, AddItemMutationVariables>;
