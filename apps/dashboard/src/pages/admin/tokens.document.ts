/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { readonly tokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly access: Api.TokenAccess, readonly program: string | null, readonly issuedOn: string, readonly expiresOn: string, readonly lastUsedAt: string | null, readonly status: Api.TokenStatus, readonly revokedFor: string | null }> };

export const tokensDocument = {
  id: 'ec3ee614aa8363cfce0b7eb5e0cd2ef955d9ebc229190843ef307216f2ac2244',
  name: 'Tokens',
} as Document<TokensQuery, TokensQueryVariables>;
