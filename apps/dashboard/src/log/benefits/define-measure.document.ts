/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DefineMeasureMutationVariables = Exact<{
  input: Api.DefineMeasureInput;
}>;


export type DefineMeasureMutation = { readonly defineMeasure: { readonly id: string, readonly revision: number, readonly position: string } };

export const defineMeasureDocument = {
  id: '10cd26b81396a308b680b2c88c4881b25d9a370a4db86f4148d3c64b4f3e5c7e',
  name: 'DefineMeasure',
} as Document<DefineMeasureMutation, DefineMeasureMutationVariables>;
