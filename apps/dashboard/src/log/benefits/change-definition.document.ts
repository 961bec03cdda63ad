/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ChangeDefinitionMutationVariables = Exact<{
  input: Api.ChangeDefinitionInput;
}>;


export type ChangeDefinitionMutation = { readonly changeDefinition: { readonly id: string, readonly revision: number, readonly position: string } };

export const changeDefinitionDocument = {
  id: 'f8a8fda6334e7d2b986fbb8be2f5b9c7d2d10f41b1783e31f26c369f7390c1e3',
  name: 'ChangeDefinition',
} as Document<ChangeDefinitionMutation, ChangeDefinitionMutationVariables>;
