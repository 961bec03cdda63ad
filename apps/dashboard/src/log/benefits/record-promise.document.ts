/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Record what was promised, in the promiser’s words; it never changes. */
export type RecordPromiseInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** Where it is written. */
  readonly document: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new benefit. */
  readonly id?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly promiser: string;
  /** The words of the promise. */
  readonly quote: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What would be better, with a change word. */
  readonly title: string;
  readonly unit?: string | null | undefined;
  readonly value?: number | null | undefined;
};

export type RecordPromiseMutationVariables = Exact<{
  input: RecordPromiseInput;
}>;


export type RecordPromiseMutation = { readonly recordPromise: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordPromiseDocument = {
  id: 'df8e4aac251ce4623d9a9dd77ad81597e76590651b3c976f4468e0dca893bcb0',
  name: 'RecordPromise',
} as Document<RecordPromiseMutation, RecordPromiseMutationVariables>;
