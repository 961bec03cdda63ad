/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type GroupsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type GroupsQuery = { readonly program: { readonly groups: ReadonlyArray<{ readonly id: string, readonly issuer: string, readonly group: string, readonly role: Api.Role, readonly sites: ReadonlyArray<string> | null, readonly mappedOn: string }> } };

export const groupsDocument = {
  id: 'e5be4760a225f32e0c772d22cdbb6476bbc02d6cfe47e63d9134f2f80dad04b6',
  name: 'Groups',
} as Document<GroupsQuery, GroupsQueryVariables>;
