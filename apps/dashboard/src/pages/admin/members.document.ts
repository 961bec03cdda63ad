/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type MembersQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MembersQuery = { readonly program: { readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly voices: ReadonlyArray<string>, readonly invitedOn: string, readonly removedOn: string | null, readonly roles: ReadonlyArray<{ readonly role: Api.Role, readonly sites: ReadonlyArray<string> | null, readonly via: string | null, readonly since: string }> }> } } };

export const membersDocument = {
  id: '9d26061aabcb051c445d5ac71b1568ae5c4ae845957d5c9c18d1925f80f8de23',
  name: 'Members',
} as Document<MembersQuery, MembersQueryVariables>;
