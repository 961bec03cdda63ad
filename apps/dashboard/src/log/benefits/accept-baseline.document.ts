/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AcceptBaselineMutationVariables = Exact<{
  input: Api.AcceptBaselineInput;
}>;


export type AcceptBaselineMutation = { readonly acceptBaseline: { readonly id: string, readonly revision: number, readonly position: string } };

export const acceptBaselineDocument = {
  id: 'd6a251418742b8f27baf16eabb53154f5fc34a5980cd4ac256f02dec8156f96f',
  name: 'AcceptBaseline',
} as Document<AcceptBaselineMutation, AcceptBaselineMutationVariables>;
