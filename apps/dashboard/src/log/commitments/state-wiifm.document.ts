/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type StateWiifmMutationVariables = Exact<{
  input: Api.StateWiifmInput;
}>;


export type StateWiifmMutation = { readonly stateWiifm: { readonly id: string, readonly revision: number, readonly position: string } };

export const stateWiifmDocument = {
  id: 'b6d9f2037f28ac96a23da4b2de6d2db36a0a74d106852ad868619e1cdc9dde16',
  name: 'StateWiifm',
} as Document<StateWiifmMutation, StateWiifmMutationVariables>;
