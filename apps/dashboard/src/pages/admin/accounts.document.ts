/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsQuery = { readonly accounts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly status: Api.AccountStatus, readonly administrator: boolean, readonly openedOn: string, readonly identities: ReadonlyArray<{ readonly issuer: string, readonly subject: string }> }> };

export const accountsDocument = {
  id: '42a57cc174e9fdb4894cd4b021d7082a86a0a3d9377087e42f2b1e1a805df486',
  name: 'Accounts',
} as Document<AccountsQuery, AccountsQueryVariables>;
