/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AgreeConcessionMutationVariables = Exact<{
  input: Api.AgreeConcessionInput;
}>;


export type AgreeConcessionMutation = { readonly agreeConcession: { readonly id: string, readonly revision: number, readonly position: string } };

export const agreeConcessionDocument = {
  id: '0ac22672d34a7c65c5bc0bccf35f5d9c9c8aec0327c88b44f4868f53d0f8d294',
  name: 'AgreeConcession',
} as Document<AgreeConcessionMutation, AgreeConcessionMutationVariables>;
