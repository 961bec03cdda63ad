/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Accept a promise as a benefit that someone owns. */
export type AcceptPromiseInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The benefit. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly owner: string;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type AcceptPromiseMutationVariables = Exact<{
  input: AcceptPromiseInput;
}>;


export type AcceptPromiseMutation = { readonly acceptPromise: { readonly id: string, readonly revision: number, readonly position: string } };

export const acceptPromiseDocument = {
  id: 'efab08571aa7cdb21c989277b5fa4c292440e6b3fcccc1735a7ae2bdf3f0033a',
  name: 'AcceptPromise',
} as Document<AcceptPromiseMutation, AcceptPromiseMutationVariables>;
