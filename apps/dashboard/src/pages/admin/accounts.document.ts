/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type AccountStatus =
  | 'active'
  | 'disabled';

export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsQuery = { readonly accounts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly status: AccountStatus, readonly administrator: boolean, readonly openedOn: string, readonly identities: ReadonlyArray<{ readonly issuer: string, readonly subject: string }> }> };

export const accountsDocument = {
  id: '42a57cc174e9fdb4894cd4b021d7082a86a0a3d9377087e42f2b1e1a805df486',
  name: 'Accounts',
} as Document<AccountsQuery, AccountsQueryVariables>;
