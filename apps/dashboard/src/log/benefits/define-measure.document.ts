/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DefineMeasureMutationVariables = Exact<{
  input: Api.DefineMeasureInput;
}>;


export type DefineMeasureMutation = { readonly defineMeasure: { readonly id: string, readonly revision: number, readonly position: string } };

export const defineMeasureDocument = {
  id: 'c1cb9c0531c5528702cf6a8a08c0481c4815d69e24b668e318c7834ef45a5405',
  name: 'DefineMeasure',
} as Document<DefineMeasureMutation, DefineMeasureMutationVariables>;
