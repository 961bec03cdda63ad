/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DecideAppealMutationVariables = Exact<{
  input: Api.DecideAppealInput;
}>;


export type DecideAppealMutation = { readonly decideAppeal: { readonly id: string, readonly revision: number, readonly position: string } };

export const decideAppealDocument = {
  id: '8da46b3131e1620e994ea7641970c1404534e5ede9cc637c21fe06a7249bd487',
  name: 'DecideAppeal',
} as Document<DecideAppealMutation, DecideAppealMutationVariables>;
