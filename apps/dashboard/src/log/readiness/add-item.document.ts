/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AddItemMutationVariables = Exact<{
  input: Api.AddItemInput;
}>;


export type AddItemMutation = { readonly addItem: { readonly id: string, readonly revision: number, readonly position: string } };

export const addItemDocument = {
  id: '7b510b0b47b134d03fcaf37e6091d30210d584b28f0b3873da1664c79c4c87ff',
  name: 'AddItem',
} as Document<AddItemMutation, AddItemMutationVariables>;
