/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type TokenNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type TokenNamesQuery = { readonly tokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Api.TokenStatus }> };

export const tokenNamesDocument = {
  id: '5b0bfdc5269da8ac04ff9455f304bf7cd8750ca6c97aa80f3eb7bc105991e004',
  name: 'TokenNames',
} as Document<TokenNamesQuery, TokenNamesQueryVariables>;
