/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type GiveReasonMutationVariables = Exact<{
  input: Api.GiveReasonInput;
}>;


export type GiveReasonMutation = { readonly giveReason: { readonly id: string, readonly revision: number, readonly position: string } };

export const giveReasonDocument = {
  id: '1c4a515bc63ce47d15f6fa56216398f492d643bd02cf6957d74b259aeb856fc3',
  name: 'GiveReason',
} as Document<GiveReasonMutation, GiveReasonMutationVariables>;
