/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Declare a promise complete, with the evidence; the customer judges it. */
export type DeclareCompleteInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** Documents, pages or links that show it. */
  readonly evidence: ReadonlyArray<string>;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type DeclareCompleteMutationVariables = Exact<{
  input: DeclareCompleteInput;
}>;


export type DeclareCompleteMutation = { readonly declareComplete: { readonly id: string, readonly revision: number, readonly position: string } };

export const declareCompleteDocument = {
  id: '1e2e6dc4b67badaaf5eba5b386770f54c6afafd5ae38ebfd74e70594b13bd9ad',
  name: 'DeclareComplete',
} as Document<DeclareCompleteMutation, DeclareCompleteMutationVariables>;
