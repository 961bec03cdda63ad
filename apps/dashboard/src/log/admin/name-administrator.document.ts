/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type NameAdministratorMutationVariables = Exact<{
  input: Api.NameAdministratorInput;
}>;


export type NameAdministratorMutation = { readonly nameAdministrator: { readonly id: string, readonly revision: number, readonly position: string } };

export const nameAdministratorDocument = {
  id: 'dcd7f0fca5c7e5fd1f03a288563e9f65f4eb16fb38120e2055209739108d97a7',
  name: 'NameAdministrator',
} as Document<NameAdministratorMutation, NameAdministratorMutationVariables>;
