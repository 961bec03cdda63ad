/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
export type MovesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MovesQuery = { readonly program: { readonly milestones: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly moves: ReadonlyArray<{ readonly recordedAt: string, readonly to: string, readonly withGoLive: boolean }> }> } } };

export const movesDocument = {
  id: '9bf3f80806db33647f12e7b961b61b915a547e13b62fd0c99929e6304bcbbe27',
  name: 'Moves',
} as Document<MovesQuery, MovesQueryVariables>;
