/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DismissAdministratorMutationVariables = Exact<{
  input: Api.DismissAdministratorInput;
}>;


export type DismissAdministratorMutation = { readonly dismissAdministrator: { readonly id: string, readonly revision: number, readonly position: string } };

export const dismissAdministratorDocument = {
  id: '8da39e92ead0a3149ea2907f73d3374e815c7c96e40ca423d8524373129fe96e',
  name: 'DismissAdministrator',
} as Document<DismissAdministratorMutation, DismissAdministratorMutationVariables>;
