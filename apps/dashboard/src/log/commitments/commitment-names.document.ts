/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CommitmentNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  commitmentsBehind?: string | null | undefined;
}>;


export type CommitmentNamesQuery = { readonly program: { readonly commitments: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly customer: string, readonly performer: string, readonly status: Api.CommitmentStatus, readonly conditions: ReadonlyArray<string> }> } } };

export const commitmentNamesDocument = {
  id: 'c76cf2720f8eb3868cc82ed34b95e59c3dafc016d9f1e31263068058b5382511',
  name: 'CommitmentNames',
} as Document<CommitmentNamesQuery, CommitmentNamesQueryVariables>;
