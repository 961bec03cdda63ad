/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type AccountNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountNamesQuery = { readonly accounts: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export const accountNamesDocument = {
  id: '0b2f2df746c4e1187ada1837b639f4ea7118d4b42db492e4cac0de2dad609ca5',
  name: 'AccountNames',
} as Document<AccountNamesQuery, AccountNamesQueryVariables>;
