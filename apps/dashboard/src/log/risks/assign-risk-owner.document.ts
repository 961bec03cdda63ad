/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AssignRiskOwnerMutationVariables = Exact<{
  input: Api.AssignRiskOwnerInput;
}>;


export type AssignRiskOwnerMutation = { readonly assignRiskOwner: { readonly id: string, readonly revision: number, readonly position: string } };

export const assignRiskOwnerDocument = {
  id: 'b0b13f33cd9cf95c9523678d116c0e531291cd2a51258e3dd9ab8bf99df3af90',
  name: 'AssignRiskOwner',
} as Document<AssignRiskOwnerMutation, AssignRiskOwnerMutationVariables>;
