/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Refuse the new terms, as the other party; the old ones stay in force. */
export type RefuseRenegotiationInput = {
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

export type RefuseRenegotiationMutationVariables = Exact<{
  input: RefuseRenegotiationInput;
}>;


export type RefuseRenegotiationMutation = { readonly refuseRenegotiation: { readonly id: string, readonly revision: number, readonly position: string } };

export const refuseRenegotiationDocument = {
  id: '3968887ddbc162c65e5e369c0f8bee07da57f0cd0662c03be477977681acc2dc',
  name: 'RefuseRenegotiation',
} as Document<RefuseRenegotiationMutation, RefuseRenegotiationMutationVariables>;
