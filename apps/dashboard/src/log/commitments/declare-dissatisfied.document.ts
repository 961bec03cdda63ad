/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeclareDissatisfiedMutationVariables = Exact<{
  input: Api.DeclareDissatisfiedInput;
}>;


export type DeclareDissatisfiedMutation = { readonly declareDissatisfied: { readonly id: string, readonly revision: number, readonly position: string } };

export const declareDissatisfiedDocument = {
  id: '8cff5d1cc19dea83438d5fc5a11b0c7ddd36cb214e053302ce53145e7d27940c',
  name: 'DeclareDissatisfied',
} as Document<DeclareDissatisfiedMutation, DeclareDissatisfiedMutationVariables>;
