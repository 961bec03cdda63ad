/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type MoveGoLiveMutationVariables = Exact<{
  input: Api.MoveGoLiveInput;
}>;


export type MoveGoLiveMutation = { readonly moveGoLive: { readonly id: string, readonly revision: number, readonly position: string } };

export const moveGoLiveDocument = {
  id: '001b81e0d93780968a7f47918b9b60fbc5c8ca537786d42102e0986aed9405f6',
  name: 'MoveGoLive',
} as Document<MoveGoLiveMutation, MoveGoLiveMutationVariables>;
