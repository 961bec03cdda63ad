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
  id: 'c3d5441129ad58dd08088f55929e48f43308e45a611135de302d3aad35954178',
  name: 'Moves',
} as Document<MovesQuery, MovesQueryVariables>;
