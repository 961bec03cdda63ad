/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type LinkIdentityMutationVariables = Exact<{
  input: Api.LinkIdentityInput;
}>;


export type LinkIdentityMutation = { readonly linkIdentity: { readonly id: string, readonly revision: number, readonly position: string } };

export const linkIdentityDocument = {
  id: '39a7dee2b2ad853199d474f64d494f9d440a970ace4b0511e2a82f4cb7795673',
  name: 'LinkIdentity',
} as Document<LinkIdentityMutation, LinkIdentityMutationVariables>;
