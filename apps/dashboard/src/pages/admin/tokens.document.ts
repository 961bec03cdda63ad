/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { readonly tokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly access: Api.TokenAccess, readonly program: string | null, readonly issuedOn: string, readonly expiresOn: string, readonly lastUsedAt: string | null, readonly status: Api.TokenStatus, readonly revokedFor: string | null }> };

export const tokensDocument = {
  id: '4bdcfb69b912c067aa3989c0b772135a7f620345e121ff8bf53241b8c1a1b91d',
  name: 'Tokens',
} as Document<TokensQuery, TokensQueryVariables>;
