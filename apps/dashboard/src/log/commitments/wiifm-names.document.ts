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
  id: '9b4f1cb194814c3bde3a0f57a066660d5c3f33179b6069d91b09a88f116f9b16',
  name: 'WiifmNames',
} as Document<WiifmNamesQuery, WiifmNamesQueryVariables>;
