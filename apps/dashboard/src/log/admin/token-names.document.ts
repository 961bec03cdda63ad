/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type TokenStatus =
  | 'expired'
  | 'issued'
  | 'revoked';

export type TokenNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type TokenNamesQuery = { readonly tokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: TokenStatus }> };

export const tokenNamesDocument = {
  id: '5b0bfdc5269da8ac04ff9455f304bf7cd8750ca6c97aa80f3eb7bc105991e004',
  name: 'TokenNames',
} as Document<TokenNamesQuery, TokenNamesQueryVariables>;
