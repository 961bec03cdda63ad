/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type SetTargetMutationVariables = Exact<{
  input: Api.SetTargetInput;
}>;


export type SetTargetMutation = { readonly setTarget: { readonly id: string, readonly revision: number, readonly position: string } };

export const setTargetDocument = {
  id: '8ead379b6ecef970d03bf4acfde2731f32ae0c35903cdd74ef2019215ce39105',
  name: 'SetTarget',
} as Document<SetTargetMutation, SetTargetMutationVariables>;
