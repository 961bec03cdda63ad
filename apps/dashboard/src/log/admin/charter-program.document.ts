/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Begin a program; its goals are pinned for good. */
export type CharterProgramInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The currency of its money, for example USD. */
  readonly currency?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** What the program is for, in the words of today. */
  readonly goals: ReadonlyArray<string>;
  /** The id of the new program. */
  readonly id?: string | null | undefined;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly purpose?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type CharterProgramMutationVariables = Exact<{
  input: CharterProgramInput;
}>;


export type CharterProgramMutation = { readonly charterProgram: { readonly id: string, readonly revision: number, readonly position: string } };

export const charterProgramDocument = {
  id: '30d7b58ebaa7ec5d5b9bd31968257254db2b1634fb28508acb7cbd627905472f',
  name: 'CharterProgram',
} as Document<CharterProgramMutation, CharterProgramMutationVariables>;
