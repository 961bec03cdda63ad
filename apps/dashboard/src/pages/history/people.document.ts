/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type PeopleQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  membersBehind?: string | null | undefined;
}>;


export type PeopleQuery = { readonly program: { readonly members: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } };

export const peopleDocument = {
  id: 'd21c39648f406f96bd4f4c352fc161592eb37e45c13155b8af0ea11a6ea503dd',
  name: 'People',
} as Document<PeopleQuery, PeopleQueryVariables>;
