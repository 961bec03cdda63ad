/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Record what was measured on a day (`on`). */
export type RecordMeasurementInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The version of the definition that it was counted by; that of the day if not said. */
  readonly definitionVersion?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  /** Measured, sampled, extrapolated, and where it is written. */
  readonly evidence?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly numerator?: number | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The value, if the measure is no rate. */
  readonly value?: number | null | undefined;
};

export type RecordMeasurementMutationVariables = Exact<{
  input: RecordMeasurementInput;
}>;


export type RecordMeasurementMutation = { readonly recordMeasurement: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordMeasurementDocument = {
  id: 'e68a08aa344ba5b1ad2bb70f2734c95345906a642f92c818fc54a3646be19ad2',
  name: 'RecordMeasurement',
} as Document<RecordMeasurementMutation, RecordMeasurementMutationVariables>;
