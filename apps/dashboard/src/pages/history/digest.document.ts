/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type DigestQueryVariables = Exact<{
  program: string;
  until?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  since: string;
}>;


export type DigestQuery = { readonly program: { readonly digest: { readonly count: number, readonly groups: ReadonlyArray<{ readonly heading: string, readonly count: number, readonly items: ReadonlyArray<{ readonly text: string, readonly urgent: boolean, readonly recordedAt: string, readonly position: string, readonly record: { readonly kind: string, readonly id: string } }> }> } } };

export const digestDocument = {
  id: '2aee8ff7c2f409a06d09a1cb8d0491d6ee4521cb97438c3e07736f6b2b188f66',
  name: 'Digest',
} as Document<DigestQuery, DigestQueryVariables>;
