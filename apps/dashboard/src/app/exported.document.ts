/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
export type ExportedQueryVariables = Exact<{
  program: string;
  name: string;
}>;


export type ExportedQuery = { readonly program: { readonly exported: boolean } };

export const exportedDocument = {
  id: 'b6a11ea669e5334f56882e81e381f7c5ad4e510859218917848944b6cd8845eb',
  name: 'Exported',
} as Document<ExportedQuery, ExportedQueryVariables>;
