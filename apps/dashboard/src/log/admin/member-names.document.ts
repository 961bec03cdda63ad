/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type MemberNamesQueryVariables = Exact<{
  program: string;
  membersBehind?: string | null | undefined;
}>;


export type MemberNamesQuery = { readonly program: { readonly members: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly removedOn: string | null }> } } };

export const memberNamesDocument = {
  id: '051f8ea6a211736563d458a66fc8c13ba38f81795991c6f9be68b2951cad57bc',
  name: 'MemberNames',
} as Document<MemberNamesQuery, MemberNamesQueryVariables>;
