/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
export type ReadinessBurnUpQueryVariables = Exact<{
  program: string;
  pack?: string | null | undefined;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadinessBurnUpQuery = { readonly program: { readonly goLiveOn: string | null, readonly readinessBurnUp: ReadonlyArray<{ readonly on: string, readonly items: number, readonly done: number }> } };

export const readinessBurnUpDocument = {
  id: '1c1ebf5692a2fa5ad252d57b959985639378fff4e77d909d09d74b9db1075ff5',
  name: 'ReadinessBurnUp',
} as Document<ReadinessBurnUpQuery, ReadinessBurnUpQueryVariables>;
