/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CommitmentNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CommitmentNamesQuery = { readonly program: { readonly commitments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly customer: string, readonly performer: string, readonly status: Api.CommitmentStatus, readonly conditions: ReadonlyArray<string> }> } } };

export const commitmentNamesDocument = {
  id: 'a72a81ee589652d66c82234962301d9793688d8dfdcc33c4d3f8812c9426507e',
  name: 'CommitmentNames',
} as Document<CommitmentNamesQuery, CommitmentNamesQueryVariables>;
