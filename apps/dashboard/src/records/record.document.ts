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


export type RecordQuery = { readonly program: { readonly history: ReadonlyArray<{ readonly id: string, readonly type: string, readonly actor: string, readonly onBehalfOf: string | null, readonly effectiveAt: string, readonly recordedAt: string, readonly position: string, readonly reason: string | null, readonly source: string | null, readonly data: Readonly<Record<string, unknown>> }> } };

export const recordDocument = {
  id: '8fe51e2952e7e8c993ff2b241248f7a98be9e77844f9929ac7dc39c62ee69193',
  name: 'Record',
} as Document<RecordQuery, RecordQueryVariables>;
