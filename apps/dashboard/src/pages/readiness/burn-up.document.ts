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
  id: '5ce2e8d92372ddbfff50f1725f6a911c981bf9356e8364f8f9ad4f6bcfcd3d27',
  name: 'ReadinessBurnUp',
} as Document<ReadinessBurnUpQuery, ReadinessBurnUpQueryVariables>;
