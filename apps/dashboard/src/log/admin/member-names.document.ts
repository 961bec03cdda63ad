/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type MemberNamesQueryVariables = Exact<{
  program: string;
  membersBehind?: string | null | undefined;
}>;


export type MemberNamesQuery = { readonly program: { readonly members: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly removedOn: string | null }> } } };

export const memberNamesDocument = {
  id: 'ca3b88758edfeb46054da73d07bc39db33b7ae812a5ffb64c1fb3085bccce5d0',
  name: 'MemberNames',
} as Document<MemberNamesQuery, MemberNamesQueryVariables>;
