/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Close the program, after the last benefit review. */
export type CloseProgramInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type CloseProgramMutationVariables = Exact<{
  input: CloseProgramInput;
}>;


export type CloseProgramMutation = { readonly closeProgram: { readonly id: string, readonly revision: number, readonly position: string } };

export const closeProgramDocument = {
  id: '8b03e7d8485904a6769ea96ba08ffbac4f02cb7001cce3028a69a3ed4d8211e3',
  name: 'CloseProgram',
} as Document<CloseProgramMutation, CloseProgramMutationVariables>;
