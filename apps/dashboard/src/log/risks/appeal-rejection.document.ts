/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AppealRejectionMutationVariables = Exact<{
  input: Api.AppealRejectionInput;
}>;


export type AppealRejectionMutation = { readonly appealRejection: { readonly id: string, readonly revision: number, readonly position: string } };

export const appealRejectionDocument = {
  id: '39f33bb2c7813c7db94f18f7e0198685857ed39c854922204a25008fd785e5eb',
  name: 'AppealRejection',
} as Document<AppealRejectionMutation, AppealRejectionMutationVariables>;
