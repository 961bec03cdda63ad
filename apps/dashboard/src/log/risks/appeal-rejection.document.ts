/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AppealRejectionMutationVariables = Exact<{
  input: Api.AppealRejectionInput;
}>;


export type AppealRejectionMutation = { readonly appealRejection: { readonly id: string, readonly revision: number, readonly position: string } };

export const appealRejectionDocument = {
  id: '78f3c945d6b987c14d1145ebaef9814268d4000f9509493fd94bf2f6c03ca437',
  name: 'AppealRejection',
} as Document<AppealRejectionMutation, AppealRejectionMutationVariables>;
