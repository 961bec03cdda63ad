/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AssignOwnerMutationVariables = Exact<{
  input: Api.AssignOwnerInput;
}>;


export type AssignOwnerMutation = { readonly assignOwner: { readonly id: string, readonly revision: number, readonly position: string } };

export const assignOwnerDocument = {
  id: 'ac4c5be1cfe2313f927fd9e574f93732411beae52c4eef0dd3f2929fbcbde0cb',
  name: 'AssignOwner',
} as Document<AssignOwnerMutation, AssignOwnerMutationVariables>;
