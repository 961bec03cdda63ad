/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type TrailQueryVariables = Exact<{
  program: string;
  behind: number;
}>;


export type TrailQuery = { readonly program: { readonly audit: ReadonlyArray<{ readonly id: number, readonly at: string, readonly kind: string, readonly actor: string, readonly onBehalfOf: string | null, readonly about: string, readonly record: string | null, readonly code: string | null, readonly effectiveOn: string | null }> } };

export const trailDocument = {
  id: 'b56605b954b482c6ae3c47820de32b16a78f6b58ac2a32680982b1cb3020deeb',
  name: 'Trail',
} as Document<TrailQuery, TrailQueryVariables>;
