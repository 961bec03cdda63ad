/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type OverviewChangesQueryVariables = Exact<{
  program: string;
  since: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverviewChangesQuery = { readonly program: { readonly digest: { readonly count: number, readonly urgent: ReadonlyArray<{ readonly text: string, readonly recordedAt: string, readonly position: string, readonly record: { readonly kind: string, readonly id: string } }>, readonly groups: ReadonlyArray<{ readonly heading: string, readonly count: number, readonly items: ReadonlyArray<{ readonly text: string, readonly recordedAt: string, readonly position: string, readonly record: { readonly kind: string, readonly id: string } }> }> } } };

export const overviewChangesDocument = {
  id: '6c549c3d312409ae7e4c4a566673b87aa20f48602a508a0f84f1c9cd4fd2eb38',
  name: 'OverviewChanges',
} as Document<OverviewChangesQuery, OverviewChangesQueryVariables>;
