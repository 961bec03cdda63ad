/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AcceptBaselineMutationVariables = Exact<{
  input: Api.AcceptBaselineInput;
}>;


export type AcceptBaselineMutation = { readonly acceptBaseline: { readonly id: string, readonly revision: number, readonly position: string } };

export const acceptBaselineDocument = {
  id: '1e1a7f0c76fd58789689daa3141899f914aac6fad20529a2242bc67b2e85a938',
  name: 'AcceptBaseline',
} as Document<AcceptBaselineMutation, AcceptBaselineMutationVariables>;
