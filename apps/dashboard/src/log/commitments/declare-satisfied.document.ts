/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DeclareSatisfiedMutationVariables = Exact<{
  input: Api.DeclareSatisfiedInput;
}>;


export type DeclareSatisfiedMutation = { readonly declareSatisfied: { readonly id: string, readonly revision: number, readonly position: string } };

export const declareSatisfiedDocument = {
  id: '581286ec47d7d595232c54039a1f9b510a6f8b8d45dafbd8e9afadcf0f67c016',
  name: 'DeclareSatisfied',
} as Document<DeclareSatisfiedMutation, DeclareSatisfiedMutationVariables>;
