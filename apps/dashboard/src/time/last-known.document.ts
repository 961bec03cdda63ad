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
  id: '8bda083c7fead4ddb2f598160f68edec94da2d9e9fafc49d5f4fc0dce4bcb520',
  name: 'LastKnown',
} as Document<LastKnownQuery, LastKnownQueryVariables>;
