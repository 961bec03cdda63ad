/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReportConfidenceMutationVariables = Exact<{
  input: Api.ReportConfidenceInput;
}>;


export type ReportConfidenceMutation = { readonly reportConfidence: { readonly id: string, readonly revision: number, readonly position: string } };

export const reportConfidenceDocument = {
  id: 'aeba0509de73f990ff58774f20468568c94384819e64a4942969ae9db1e8c381',
  name: 'ReportConfidence',
} as Document<ReportConfidenceMutation, ReportConfidenceMutationVariables>;
