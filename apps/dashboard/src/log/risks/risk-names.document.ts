/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type RiskNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RiskNamesQuery = { readonly program: { readonly risks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> } } };

export const riskNamesDocument = {
  id: '0bd9f2888203df5ef35404c4c80ea315815a291b99c486ba3baa8499dc238ce0',
  name: 'RiskNames',
} as Document<RiskNamesQuery, RiskNamesQueryVariables>;
