/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type FlagNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FlagNamesQuery = { readonly program: { readonly flags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly seen: string, readonly status: Api.FlagStatus }> } } };

export const flagNamesDocument = {
  id: 'ebe85324bd251c8ce6dcecc3cac8be8b1c1a1296e5a4ac4697254b961d7aba76',
  name: 'FlagNames',
} as Document<FlagNamesQuery, FlagNamesQueryVariables>;
