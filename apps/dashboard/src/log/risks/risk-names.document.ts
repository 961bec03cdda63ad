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
  id: 'ec0aa31d8351b56eda54243147876766a88c871a8ecfac4b747f688890f87102',
  name: 'RiskNames',
} as Document<RiskNamesQuery, RiskNamesQueryVariables>;
