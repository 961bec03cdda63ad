/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type GiveReasonMutationVariables = Exact<{
  input: Api.GiveReasonInput;
}>;


export type GiveReasonMutation = { readonly giveReason: { readonly id: string, readonly revision: number, readonly position: string } };

export const giveReasonDocument = {
  id: 'e017f6190abc9e123d2d6e4a704f5be36fb36d94cfb8c461dbd1b886f2473ba9',
  name: 'GiveReason',
} as Document<GiveReasonMutation, GiveReasonMutationVariables>;
