/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type StandingPartsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  changesBehind?: string | null | undefined;
}>;


export type StandingPartsQuery = { readonly program: { readonly goals: ReadonlyArray<{ readonly id: string, readonly text: string, readonly version: number, readonly pinnedOn: string, readonly amendments: ReadonlyArray<{ readonly text: string, readonly since: string, readonly reason: string | null }> }>, readonly waves: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sites: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly decisionRights: ReadonlyArray<{ readonly matter: string, readonly role: string, readonly note: string | null }>, readonly changes: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly effectiveAt: string, readonly data: Readonly<Record<string, unknown>> }> } } };

export const standingPartsDocument = {
  id: '9be195ab6f020806b37b53c8f30114143aa3b7983a1a42b64f77c9bc197383e6',
  name: 'StandingParts',
} as Document<StandingPartsQuery, StandingPartsQueryVariables>;
