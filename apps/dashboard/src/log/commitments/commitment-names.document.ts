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
  id: '24990a2d7dfa4362998c297ed400e2fc60b73e7a873578fcdc3e4f9b94e48f9c',
  name: 'CommitmentNames',
} as Document<CommitmentNamesQuery, CommitmentNamesQueryVariables>;
