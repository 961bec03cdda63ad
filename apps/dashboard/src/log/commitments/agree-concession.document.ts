/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AgreeConcessionMutationVariables = Exact<{
  input: Api.AgreeConcessionInput;
}>;


export type AgreeConcessionMutation = { readonly agreeConcession: { readonly id: string, readonly revision: number, readonly position: string } };

export const agreeConcessionDocument = {
  id: 'd2842199f217fb7d5c2cc7bd51f6d7bfbe64bd0892e4c25df06b1297b45dcca1',
  name: 'AgreeConcession',
} as Document<AgreeConcessionMutation, AgreeConcessionMutationVariables>;
