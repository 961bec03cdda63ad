/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type MembersQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  membersBehind?: string | null | undefined;
}>;


export type MembersQuery = { readonly program: { readonly members: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly voices: ReadonlyArray<string>, readonly invitedOn: string, readonly removedOn: string | null, readonly roles: ReadonlyArray<{ readonly role: Api.Role, readonly sites: ReadonlyArray<string> | null, readonly via: string | null, readonly since: string }> }> } } };

export const membersDocument = {
  id: 'dcf5e70950e3762fd4eb62b5e8d972ee75d4c57872e8eaead60b9f507d6d9717',
  name: 'Members',
} as Document<MembersQuery, MembersQueryVariables>;
