/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Correct the measurement of a day (`on`); what it said before stays on record. */
export type CorrectMeasurementInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The version of the definition that it was counted by; that of the day if not said. */
  readonly definitionVersion?: number | null | undefined;
  readonly denominator?: number | null | undefined;
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
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The value, if the measure is no rate. */
  readonly value?: number | null | undefined;
};

export type CorrectMeasurementMutationVariables = Exact<{
  input: CorrectMeasurementInput;
}>;


export type CorrectMeasurementMutation = { readonly correctMeasurement: { readonly id: string, readonly revision: number, readonly position: string } };

export const correctMeasurementDocument = {
  id: 'be297cea6221dbe0ce5da23f69ad0ee74391d9feb9be26eed5567d6fb693aa2d',
  name: 'CorrectMeasurement',
} as Document<CorrectMeasurementMutation, CorrectMeasurementMutationVariables>;
