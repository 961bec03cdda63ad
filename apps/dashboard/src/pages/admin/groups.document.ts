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
  id: '448ec1283869c3ec5e826871aa336acb2d3b39c92aad01695e40cad35ad8dd51',
  name: 'Groups',
} as Document<GroupsQuery, GroupsQueryVariables>;
