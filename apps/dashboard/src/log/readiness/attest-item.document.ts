/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AttestItemMutationVariables = Exact<{
  input: Api.AttestItemInput;
}>;


export type AttestItemMutation = { readonly attestItem: { readonly id: string, readonly revision: number, readonly position: string } };

export const attestItemDocument = {
  id: '4e2800817b4eb7a1a7e6cbd245b4ec9c89ad0e61bc4a5b08d9556586cecd22e5',
  name: 'AttestItem',
} as Document<AttestItemMutation, AttestItemMutationVariables>;
