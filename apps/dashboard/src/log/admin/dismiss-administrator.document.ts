/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DismissAdministratorMutationVariables = Exact<{
  input: Api.DismissAdministratorInput;
}>;


export type DismissAdministratorMutation = { readonly dismissAdministrator: { readonly id: string, readonly revision: number, readonly position: string } };

export const dismissAdministratorDocument = {
  id: '287c0bf1ef396991223053b155b9209bb34796c3b6a51f444ddea2deae42ef01',
  name: 'DismissAdministrator',
} as Document<DismissAdministratorMutation, DismissAdministratorMutationVariables>;
