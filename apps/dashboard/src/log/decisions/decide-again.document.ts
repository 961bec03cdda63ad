/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DecideAgainMutationVariables = Exact<{
  input: Api.DecideAgainInput;
}>;


export type DecideAgainMutation = { readonly decideAgain: { readonly id: string, readonly revision: number, readonly position: string } };

export const decideAgainDocument = {
  id: '13fcbea1ee285ef4261b38d4c33645dbfcf16fcc56d942ec83dce6f5e78ae5c8',
  name: 'DecideAgain',
} as Document<DecideAgainMutation, DecideAgainMutationVariables>;
