/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
export type ExportedQueryVariables = Exact<{
  program: string;
  name: string;
}>;


export type ExportedQuery = { readonly program: { readonly exported: boolean } };

export const exportedDocument = {
  id: '20ca693479e8a1f27a28264adda1c9d3bb4f02035fb0572f0b238c367e202312',
  name: 'Exported',
} as Document<ExportedQuery, ExportedQueryVariables>;
