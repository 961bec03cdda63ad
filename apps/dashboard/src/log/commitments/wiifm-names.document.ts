/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type WiifmNamesQueryVariables = Exact<{
  program: string;
  stakeholder: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type WiifmNamesQuery = { readonly program: { readonly stakeholder: { readonly wiifm: ReadonlyArray<{ readonly id: string, readonly text: string }> } } };

export const wiifmNamesDocument = {
  id: '5de49b138f13262dcc6db1d1664af851dbaa23e51c2b9cfe8072277a72a93f57',
  name: 'WiifmNames',
} as Document<WiifmNamesQuery, WiifmNamesQueryVariables>;
