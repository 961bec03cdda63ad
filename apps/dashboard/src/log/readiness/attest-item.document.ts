/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AttestItemMutationVariables = Exact<{
  input: Api.AttestItemInput;
}>;


export type AttestItemMutation = { readonly attestItem: { readonly id: string, readonly revision: number, readonly position: string } };

export const attestItemDocument = {
  id: 'ace7d18df92ba06ebb423b0b5bc8c32239a8fdcf491a1a90be9d25180cc5141b',
  name: 'AttestItem',
} as Document<AttestItemMutation, AttestItemMutationVariables>;
