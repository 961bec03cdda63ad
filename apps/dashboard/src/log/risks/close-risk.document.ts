/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CloseRiskMutationVariables = Exact<{
  input: Api.CloseRiskInput;
}>;


export type CloseRiskMutation = { readonly closeRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const closeRiskDocument = {
  id: 'af9275ae54456e2f5d7afac8c16a74b9ff4e8c024080b919e94fd91587594836',
  name: 'CloseRisk',
} as Document<CloseRiskMutation, CloseRiskMutationVariables>;
