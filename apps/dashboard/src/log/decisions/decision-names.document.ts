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
  id: '97cd433d665c724d6827f3e455331671589cb1e572d9be3209848245e4bfb608',
  name: 'DecisionNames',
} as Document<DecisionNamesQuery, DecisionNamesQueryVariables>;
