/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Define what is measured, its unit and which way is better. */
export type DefineMeasureInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** Of what it is a part, if it is a rate. */
  readonly denominator?: string | null | undefined;
  /** Which way is better. */
  readonly direction: Direction;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** How often, in days. */
  readonly frequencyDays?: number | null | undefined;
  /** The id of the new measure. */
  readonly id?: string | null | undefined;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** What is counted, if it is a rate. */
  readonly numerator?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The quality measure that belongs to this productivity. */
  readonly pairsWith?: string | null | undefined;
  /** Who or what is counted, and who is not. */
  readonly population?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** 100 for percent, 1000 for "per 1,000". */
  readonly scale?: number | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The system that the figures come from. */
  readonly system?: string | null | undefined;
  /** What exactly is measured, in words. */
  readonly text: string;
  /** How far off still counts as maintained. */
  readonly tolerance?: number | null | undefined;
  readonly unit: string;
};

export type Direction =
  | 'down'
  | 'maintain'
  | 'up';

export type DefineMeasureMutationVariables = Exact<{
  input: DefineMeasureInput;
}>;


export type DefineMeasureMutation = { readonly defineMeasure: { readonly id: string, readonly revision: number, readonly position: string } };

export const defineMeasureDocument = {
  id: '10cd26b81396a308b680b2c88c4881b25d9a370a4db86f4148d3c64b4f3e5c7e',
  name: 'DefineMeasure',
} as Document<DefineMeasureMutation, DefineMeasureMutationVariables>;
