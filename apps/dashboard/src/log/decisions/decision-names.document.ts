/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DecisionNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DecisionNamesQuery = { readonly program: { readonly decisionRights: ReadonlyArray<{ readonly matter: string, readonly role: string }>, readonly decisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly status: Api.DecisionStatus }> } } };

export const decisionNamesDocument = {
  id: '1205ffa7cbefe9269abc8c7a16f29bc3f40dab323f508258d7980cb4111b2a9a',
  name: 'DecisionNames',
} as Document<DecisionNamesQuery, DecisionNamesQueryVariables>;
