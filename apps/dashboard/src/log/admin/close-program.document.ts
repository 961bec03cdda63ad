/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CloseProgramMutationVariables = Exact<{
  input: Api.CloseProgramInput;
}>;


export type CloseProgramMutation = { readonly closeProgram: { readonly id: string, readonly revision: number, readonly position: string } };

export const closeProgramDocument = {
  id: '4439663de51e2dfcd34d2157abbeda41d2323f79bc907064b1db33685942d261',
  name: 'CloseProgram',
} as Document<CloseProgramMutation, CloseProgramMutationVariables>;
