/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type SetDecisionRightsMutationVariables = Exact<{
  input: Api.SetDecisionRightsInput;
}>;


export type SetDecisionRightsMutation = { readonly setDecisionRights: { readonly id: string, readonly revision: number, readonly position: string } };

export const setDecisionRightsDocument = {
  id: 'de29f9d2eae88a6ce378f4c0eb107ee2777cbbc3b47b38d1b0fa0eda6195b52d',
  name: 'SetDecisionRights',
} as Document<SetDecisionRightsMutation, SetDecisionRightsMutationVariables>;
