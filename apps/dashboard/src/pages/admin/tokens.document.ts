/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { readonly tokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly access: Api.TokenAccess, readonly program: string | null, readonly issuedOn: string, readonly expiresOn: string, readonly status: Api.TokenStatus, readonly revokedFor: string | null }> };

export const tokensDocument = {
  id: '01465a8f59d28b71b471690e0fd520957a5da2fdfc7cd552e5a47544f1394149',
  name: 'Tokens',
} as Document<TokensQuery, TokensQueryVariables>;
