/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DecideAppealMutationVariables = Exact<{
  input: Api.DecideAppealInput;
}>;


export type DecideAppealMutation = { readonly decideAppeal: { readonly id: string, readonly revision: number, readonly position: string } };

export const decideAppealDocument = {
  id: 'fc300babd4938a205fa0f5670a0781accaabd1feecc6990011d4e1cdb7ba8304',
  name: 'DecideAppeal',
} as Document<DecideAppealMutation, DecideAppealMutationVariables>;
