/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DecisionNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  decisionsBehind?: string | null | undefined;
}>;


export type DecisionNamesQuery = { readonly program: { readonly decisionRights: ReadonlyArray<{ readonly matter: string, readonly role: string }>, readonly decisions: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly status: Api.DecisionStatus }> } } };

export const decisionNamesDocument = {
  id: '5d50e6a63cfb7af858e79c23a46212881246db1e89026e4f34b8e615249f92dc',
  name: 'DecisionNames',
} as Document<DecisionNamesQuery, DecisionNamesQueryVariables>;
