/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
export type RecordQueryVariables = Exact<{
  program: string;
  kind: string;
  id: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RecordQuery = { readonly program: { readonly history: ReadonlyArray<{ readonly id: string, readonly type: string, readonly actorName: string, readonly onBehalfOf: string | null, readonly effectiveAt: string, readonly recordedAt: string, readonly position: string, readonly reason: string | null, readonly source: string | null, readonly data: Readonly<Record<string, unknown>> }> } };

export const recordDocument = {
  id: '51a931a659c5d0ccaeb534c284a2dc7c0c3fe1577d06f7ad9bb925527bd8446c',
  name: 'Record',
} as Document<RecordQuery, RecordQueryVariables>;
