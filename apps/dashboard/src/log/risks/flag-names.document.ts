/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type FlagNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  flagsBehind?: string | null | undefined;
}>;


export type FlagNamesQuery = { readonly program: { readonly flags: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly seen: string, readonly status: Api.FlagStatus }> } } };

export const flagNamesDocument = {
  id: '15c81373244811115c5b9fcf146bd61a14cde1053e9085c4d9971e9de39f58ec',
  name: 'FlagNames',
} as Document<FlagNamesQuery, FlagNamesQueryVariables>;
