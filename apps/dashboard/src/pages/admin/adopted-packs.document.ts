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
  id: 'ced01cdda7788c983e8c37633db8b71bd64a2fb2a50e5550b05d9ccda53ffb17',
  name: 'AdoptedPacks',
} as Document<AdoptedPacksQuery, AdoptedPacksQueryVariables>;
