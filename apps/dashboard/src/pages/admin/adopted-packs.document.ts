/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type AdoptedPacksQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AdoptedPacksQuery = { readonly program: { readonly readinessBySite: ReadonlyArray<{ readonly id: string, readonly name: string, readonly packVersion: number, readonly site: string | null, readonly adoptedOn: string }> } };

export const adoptedPacksDocument = {
  id: '845ff960405173809ee05bc7688a132aa4e94d4e7c08d5ccd49e23dc5c67db5f',
  name: 'AdoptedPacks',
} as Document<AdoptedPacksQuery, AdoptedPacksQueryVariables>;
