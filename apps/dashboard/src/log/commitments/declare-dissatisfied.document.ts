/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeclareDissatisfiedMutationVariables = Exact<{
  input: Api.DeclareDissatisfiedInput;
}>;


export type DeclareDissatisfiedMutation = { readonly declareDissatisfied: { readonly id: string, readonly revision: number, readonly position: string } };

export const declareDissatisfiedDocument = {
  id: 'f2d7a5893539fcc61276f5a8ce734651d518d47ac30704b0fbf5247f09838f40',
  name: 'DeclareDissatisfied',
} as Document<DeclareDissatisfiedMutation, DeclareDissatisfiedMutationVariables>;
