/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ChangeDefinitionMutationVariables = Exact<{
  input: Api.ChangeDefinitionInput;
}>;


export type ChangeDefinitionMutation = { readonly changeDefinition: { readonly id: string, readonly revision: number, readonly position: string } };

export const changeDefinitionDocument = {
  id: 'bfd9aac64b289ac76ad62d17f24341a509440b4b9eb2a5b3b86712d3b75cd24b',
  name: 'ChangeDefinition',
} as Document<ChangeDefinitionMutation, ChangeDefinitionMutationVariables>;
