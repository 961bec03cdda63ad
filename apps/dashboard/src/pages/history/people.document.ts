/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type PeopleQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { readonly program: { readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } };

export const peopleDocument = {
  id: '872a41099c10af037247bb813ade305580167b76ae2c5816fae756e65fb90116',
  name: 'People',
} as Document<PeopleQuery, PeopleQueryVariables>;
