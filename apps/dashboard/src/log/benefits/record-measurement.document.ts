/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RecordMeasurementMutationVariables = Exact<{
  input: Api.RecordMeasurementInput;
}>;


export type RecordMeasurementMutation = { readonly recordMeasurement: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordMeasurementDocument = {
  id: 'e68a08aa344ba5b1ad2bb70f2734c95345906a642f92c818fc54a3646be19ad2',
  name: 'RecordMeasurement',
} as Document<RecordMeasurementMutation, RecordMeasurementMutationVariables>;
