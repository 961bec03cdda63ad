/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordMeasurementMutationVariables = Exact<{
  input: Api.RecordMeasurementInput;
}>;


export type RecordMeasurementMutation = { readonly recordMeasurement: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordMeasurementDocument = {
  id: 'c8a6b16f21e32a69faac1ee6688ee039cc67588203ee5675da5c7018ea944451',
  name: 'RecordMeasurement',
} as Document<RecordMeasurementMutation, RecordMeasurementMutationVariables>;
