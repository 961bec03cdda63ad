/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReopenRiskMutationVariables = Exact<{
  input: Api.ReopenRiskInput;
}>;


export type ReopenRiskMutation = { readonly reopenRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const reopenRiskDocument = {
  id: '78b9d08da9474b6bd352525bdfb363adc2112a6240d72ca9b908740af5565559',
  name: 'ReopenRisk',
} as Document<ReopenRiskMutation, ReopenRiskMutationVariables>;
