/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReportConfidenceMutationVariables = Exact<{
  input: Api.ReportConfidenceInput;
}>;


export type ReportConfidenceMutation = { readonly reportConfidence: { readonly id: string, readonly revision: number, readonly position: string } };

export const reportConfidenceDocument = {
  id: 'a0315bb5d7cde8c2eec3eb187ab0abe7ed9d074a155244224192952303e904ab',
  name: 'ReportConfidence',
} as Document<ReportConfidenceMutation, ReportConfidenceMutationVariables>;
