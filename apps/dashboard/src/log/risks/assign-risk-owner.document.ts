/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AssignRiskOwnerMutationVariables = Exact<{
  input: Api.AssignRiskOwnerInput;
}>;


export type AssignRiskOwnerMutation = { readonly assignRiskOwner: { readonly id: string, readonly revision: number, readonly position: string } };

export const assignRiskOwnerDocument = {
  id: '5cf74199714bf20eeeecb76dc240208b97f531354339f8cc7091d441e29221ec',
  name: 'AssignRiskOwner',
} as Document<AssignRiskOwnerMutation, AssignRiskOwnerMutationVariables>;
