/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type RiskNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  risksBehind?: string | null | undefined;
  issuesBehind?: string | null | undefined;
}>;


export type RiskNamesQuery = { readonly program: { readonly risks: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly issues: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } } };

export const riskNamesDocument = {
  id: 'c5ed888a12ac416b7bb97766fa3a7d73d63eac3ab14494b9087013d6a5060adc',
  name: 'RiskNames',
} as Document<RiskNamesQuery, RiskNamesQueryVariables>;
