/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
export type LastKnownQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LastKnownQuery = { readonly program: { readonly changes: { readonly nodes: ReadonlyArray<{ readonly position: string }> } } };

export const lastKnownDocument = {
  id: '1520eb66c3640f7b558c7fd91973bb8f60ef3b2f11001c0a418f07c1342da15c',
  name: 'LastKnown',
} as Document<LastKnownQuery, LastKnownQueryVariables>;
