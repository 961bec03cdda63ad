/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Appeal against a rejection to the executive sponsor, once, as the raiser. */
export type AppealRejectionInput = {
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
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type AppealRejectionMutationVariables = Exact<{
  input: AppealRejectionInput;
}>;


export type AppealRejectionMutation = { readonly appealRejection: { readonly id: string, readonly revision: number, readonly position: string } };

export const appealRejectionDocument = {
  id: '39f33bb2c7813c7db94f18f7e0198685857ed39c854922204a25008fd785e5eb',
  name: 'AppealRejection',
} as Document<AppealRejectionMutation, AppealRejectionMutationVariables>;
