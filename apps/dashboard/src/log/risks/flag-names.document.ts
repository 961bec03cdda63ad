/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Where a flag stands; it follows from what was done and is never typed. */
export type FlagStatus =
  | 'acknowledged'
  | 'closed'
  | 'closureProposed'
  | 'merged'
  | 'mitigated'
  | 'owned'
  | 'raised'
  | 'rejected'
  | 'triaged';

export type FlagNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FlagNamesQuery = { readonly program: { readonly flags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly seen: string, readonly status: FlagStatus }> } } };

export const flagNamesDocument = {
  id: 'ebe85324bd251c8ce6dcecc3cac8be8b1c1a1296e5a4ac4697254b961d7aba76',
  name: 'FlagNames',
} as Document<FlagNamesQuery, FlagNamesQueryVariables>;
