/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type TrailQueryVariables = Exact<{
  program: string;
  behind: number;
}>;


export type TrailQuery = { readonly program: { readonly audit: ReadonlyArray<{ readonly id: number, readonly at: string, readonly kind: string, readonly actor: string, readonly onBehalfOf: string | null, readonly about: string, readonly record: string | null, readonly code: string | null, readonly effectiveOn: string | null }> } };

export const trailDocument = {
  id: '23cdd558a434e21341203c478d25ea8c7694ae260c5957553fe7232a3883c912',
  name: 'Trail',
} as Document<TrailQuery, TrailQueryVariables>;
