/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordRiskMitigationMutationVariables = Exact<{
  input: Api.RecordRiskMitigationInput;
}>;


export type RecordRiskMitigationMutation = { readonly recordRiskMitigation: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordRiskMitigationDocument = {
  id: 'a3b0df9b2c1c2d0cde3e56a0feb88ce9f99e0fed4373d74b6bdae60b876e7c90',
  name: 'RecordRiskMitigation',
} as Document<RecordRiskMitigationMutation, RecordRiskMitigationMutationVariables>;
