/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeclareSatisfiedMutationVariables = Exact<{
  input: Api.DeclareSatisfiedInput;
}>;


export type DeclareSatisfiedMutation = { readonly declareSatisfied: { readonly id: string, readonly revision: number, readonly position: string } };

export const declareSatisfiedDocument = {
  id: 'a3b1b94b5a7738674fa54e59b0bf2c6d4311037b7e34856f8644660bc36fc937',
  name: 'DeclareSatisfied',
} as Document<DeclareSatisfiedMutation, DeclareSatisfiedMutationVariables>;
