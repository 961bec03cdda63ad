/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordRiskMitigationMutationVariables = Exact<{
  input: Api.RecordRiskMitigationInput;
}>;


export type RecordRiskMitigationMutation = { readonly recordRiskMitigation: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordRiskMitigationDocument = {
  id: '2f63d4f7bf77be70a383ef283b5dc36bd90698f28fc1762d06892bb9caffcd92',
  name: 'RecordRiskMitigation',
} as Document<RecordRiskMitigationMutation, RecordRiskMitigationMutationVariables>;
