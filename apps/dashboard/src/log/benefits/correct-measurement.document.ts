/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CorrectMeasurementMutationVariables = Exact<{
  input: Api.CorrectMeasurementInput;
}>;


export type CorrectMeasurementMutation = { readonly correctMeasurement: { readonly id: string, readonly revision: number, readonly position: string } };

export const correctMeasurementDocument = {
  id: 'be297cea6221dbe0ce5da23f69ad0ee74391d9feb9be26eed5567d6fb693aa2d',
  name: 'CorrectMeasurement',
} as Document<CorrectMeasurementMutation, CorrectMeasurementMutationVariables>;
