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
  id: '181e69a16d6d7761890076e6fa5b7d03a143f8d91a533d976797b3220d08dd0b',
  name: 'People',
} as Document<PeopleQuery, PeopleQueryVariables>;
