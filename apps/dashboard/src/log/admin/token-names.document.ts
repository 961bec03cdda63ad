/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type TokenNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type TokenNamesQuery = { readonly tokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Api.TokenStatus }> };

export const tokenNamesDocument = {
  id: 'ceb633636906d0c96e74ae65110604ad93bfd594d2a60317af0392537c0fb57b',
  name: 'TokenNames',
} as Document<TokenNamesQuery, TokenNamesQueryVariables>;
