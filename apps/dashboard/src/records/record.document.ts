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
  id: 'b8320cf74b4d4897c6b62d0023daa699a262f7c6624b54a9d2aa8fef176aaaad',
  name: 'Record',
} as Document<RecordQuery, RecordQueryVariables>;
