/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../asking/document';
export type ExportedQueryVariables = Exact<{
  program: string;
  name: string;
}>;


export type ExportedQuery = { readonly program: { readonly exported: boolean } };

export const exportedDocument = {
  id: '0922d615d644299a5742ba7c7df4421f1c8fd73f932d2d49d1b9dc349ceafc51',
  name: 'Exported',
} as Document<ExportedQuery, ExportedQueryVariables>;
