/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CloseProgramMutationVariables = Exact<{
  input: Api.CloseProgramInput;
}>;


export type CloseProgramMutation = { readonly closeProgram: { readonly id: string, readonly revision: number, readonly position: string } };

export const closeProgramDocument = {
  id: '8b03e7d8485904a6769ea96ba08ffbac4f02cb7001cce3028a69a3ed4d8211e3',
  name: 'CloseProgram',
} as Document<CloseProgramMutation, CloseProgramMutationVariables>;
