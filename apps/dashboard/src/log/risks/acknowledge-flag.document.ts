/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Say that a flag was heard; the raiser cannot do it. */
export type AcknowledgeFlagInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type AcknowledgeFlagMutationVariables = Exact<{
  input: AcknowledgeFlagInput;
}>;


export type AcknowledgeFlagMutation = { readonly acknowledgeFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const acknowledgeFlagDocument = {
  id: 'f4161ea7201564ebeb3e6fc210561b9b134c99beccd97f163dd6bd54258cb804',
  name: 'AcknowledgeFlag',
} as Document<AcknowledgeFlagMutation, AcknowledgeFlagMutationVariables>;
