/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type NameAdministratorMutationVariables = Exact<{
  input: Api.NameAdministratorInput;
}>;


export type NameAdministratorMutation = { readonly nameAdministrator: { readonly id: string, readonly revision: number, readonly position: string } };

export const nameAdministratorDocument = {
  id: '36c8c260b639dffdf3b74e369ba34ddc51373ca12f6e163c8be4045453facca7',
  name: 'NameAdministrator',
} as Document<NameAdministratorMutation, NameAdministratorMutationVariables>;
