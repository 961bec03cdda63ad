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
  id: '0bcf52b1b99ea53b1ed818ae468f9fa7ae398a17c04b79a506574a3b193f92a8',
  name: 'Members',
} as Document<MembersQuery, MembersQueryVariables>;
