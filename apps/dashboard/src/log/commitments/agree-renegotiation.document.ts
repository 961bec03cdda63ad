/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Agree to the new terms, as the other party; the old ones stay on record. */
export type AgreeRenegotiationInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
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

export type AgreeRenegotiationMutationVariables = Exact<{
  input: AgreeRenegotiationInput;
}>;


export type AgreeRenegotiationMutation = { readonly agreeRenegotiation: { readonly id: string, readonly revision: number, readonly position: string } };

export const agreeRenegotiationDocument = {
  id: 'c64f92335a73afc36344870193a0c7608a8b54c4ce6b5ec666690216dedf4ba8',
  name: 'AgreeRenegotiation',
} as Document<AgreeRenegotiationMutation, AgreeRenegotiationMutationVariables>;
