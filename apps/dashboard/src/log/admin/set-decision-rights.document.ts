/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type SetDecisionRightsMutationVariables = Exact<{
  input: Api.SetDecisionRightsInput;
}>;


export type SetDecisionRightsMutation = { readonly setDecisionRights: { readonly id: string, readonly revision: number, readonly position: string } };

export const setDecisionRightsDocument = {
  id: 'be06c526d3cede5531a002bf51d0eda2f2496576b9cff47e153d5323182ed921',
  name: 'SetDecisionRights',
} as Document<SetDecisionRightsMutation, SetDecisionRightsMutationVariables>;
