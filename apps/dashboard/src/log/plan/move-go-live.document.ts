/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type MoveGoLiveMutationVariables = Exact<{
  input: Api.MoveGoLiveInput;
}>;


export type MoveGoLiveMutation = { readonly moveGoLive: { readonly id: string, readonly revision: number, readonly position: string } };

export const moveGoLiveDocument = {
  id: '6c332e1050006e7492a5bfc406cbd4511347669352c87d11f533d9ecd69d5bf0',
  name: 'MoveGoLive',
} as Document<MoveGoLiveMutation, MoveGoLiveMutationVariables>;
