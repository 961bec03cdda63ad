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
  id: '21b7ec093ccdbf213105dc86ea06c638fe511c31a443173b2ef6e0dd1a4a37f5',
  name: 'StandingParts',
} as Document<StandingPartsQuery, StandingPartsQueryVariables>;
