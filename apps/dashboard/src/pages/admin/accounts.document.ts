/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsQuery = { readonly accounts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly status: Api.AccountStatus, readonly administrator: boolean, readonly openedOn: string, readonly identities: ReadonlyArray<{ readonly issuer: string, readonly subject: string }> }> };

export const accountsDocument = {
  id: '056965f3517eb31766d2c1bc6fcd89c505c5e19576c5f83e1e78e2ba9768d817',
  name: 'Accounts',
} as Document<AccountsQuery, AccountsQueryVariables>;
