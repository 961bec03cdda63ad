/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CharterProgramMutationVariables = Exact<{
  input: Api.CharterProgramInput;
}>;


export type CharterProgramMutation = { readonly charterProgram: { readonly id: string, readonly revision: number, readonly position: string } };

export const charterProgramDocument = {
  id: 'a15c78d12fdc4e299aa673755e7acdf5b6b27bcadda7bfb904e3bd88761007de',
  name: 'CharterProgram',
} as Document<CharterProgramMutation, CharterProgramMutationVariables>;
