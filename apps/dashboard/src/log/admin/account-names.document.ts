/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type AccountNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountNamesQuery = { readonly accounts: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export const accountNamesDocument = {
  id: 'd73a24f4706ad9978a811e0a081441834af1a1ac753d6d340e0c3dfc1c7af4aa',
  name: 'AccountNames',
} as Document<AccountNamesQuery, AccountNamesQueryVariables>;
