/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type TokenAccess =
  | 'read'
  | 'readWrite';

export type TokenStatus =
  | 'expired'
  | 'issued'
  | 'revoked';

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { readonly tokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly access: TokenAccess, readonly program: string | null, readonly issuedOn: string, readonly expiresOn: string, readonly status: TokenStatus, readonly revokedFor: string | null }> };

export const tokensDocument = {
  id: '01465a8f59d28b71b471690e0fd520957a5da2fdfc7cd552e5a47544f1394149',
  name: 'Tokens',
} as Document<TokensQuery, TokensQueryVariables>;
