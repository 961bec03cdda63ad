/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type ChangesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  kind?: string | null | undefined;
  record?: string | null | undefined;
  actor?: string | null | undefined;
  text?: string | null | undefined;
  behind?: string | null | undefined;
}>;


export type ChangesQuery = { readonly program: { readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly actor: string, readonly actorName: string, readonly onBehalfOf: string | null, readonly effectiveAt: string, readonly recordedAt: string, readonly position: string, readonly reason: string | null, readonly source: string | null, readonly data: Readonly<Record<string, unknown>>, readonly record: { readonly kind: string, readonly id: string } }> } } };

export const changesDocument = {
  id: '390943b2e1eb634f39cd69649679286eb3b451f8ca7a111d3175fa11445f3b72',
  name: 'Changes',
} as Document<ChangesQuery, ChangesQueryVariables>;
