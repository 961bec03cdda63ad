/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type StateWiifmMutationVariables = Exact<{
  input: Api.StateWiifmInput;
}>;


export type StateWiifmMutation = { readonly stateWiifm: { readonly id: string, readonly revision: number, readonly position: string } };

export const stateWiifmDocument = {
  id: '9512beb5efdd62e12d23086dcd067f7220c2062fee05b87ce53bb446b1699540',
  name: 'StateWiifm',
} as Document<StateWiifmMutation, StateWiifmMutationVariables>;
