/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
export type MovesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  milestonesBehind?: string | null | undefined;
}>;


export type MovesQuery = { readonly program: { readonly milestones: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly name: string, readonly moves: ReadonlyArray<{ readonly recordedAt: string, readonly to: string, readonly withGoLive: boolean }> }> } } };

export const movesDocument = {
  id: '96225fc6126212ea20f953e05dcfb092258f2bd14a27bc495aace1abae9bb95d',
  name: 'Moves',
} as Document<MovesQuery, MovesQueryVariables>;
