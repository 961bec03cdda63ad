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
  id: '79c030ff53712539eb3a079afc5e8731b838f705c987eaa01de050993db075f5',
  name: 'Digest',
} as Document<DigestQuery, DigestQueryVariables>;
