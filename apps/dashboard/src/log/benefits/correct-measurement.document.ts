/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type CorrectMeasurementMutationVariables = Exact<{
  input: Api.CorrectMeasurementInput;
}>;


export type CorrectMeasurementMutation = { readonly correctMeasurement: { readonly id: string, readonly revision: number, readonly position: string } };

export const correctMeasurementDocument = {
  id: 'cbd2697cf3f833b4e1b7ae81075fc66bba97590e4c936b44791f3611721d883d',
  name: 'CorrectMeasurement',
} as Document<CorrectMeasurementMutation, CorrectMeasurementMutationVariables>;
