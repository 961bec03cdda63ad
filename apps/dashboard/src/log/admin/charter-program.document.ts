/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CharterProgramMutationVariables = Exact<{
  input: Api.CharterProgramInput;
}>;


export type CharterProgramMutation = { readonly charterProgram: { readonly id: string, readonly revision: number, readonly position: string } };

export const charterProgramDocument = {
  id: '30d7b58ebaa7ec5d5b9bd31968257254db2b1634fb28508acb7cbd627905472f',
  name: 'CharterProgram',
} as Document<CharterProgramMutation, CharterProgramMutationVariables>;
