/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Say a goal in new words; the old words stay on record. */
export type AmendGoalInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly goal: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
};

export type AmendGoalMutationVariables = Exact<{
  input: AmendGoalInput;
}>;


export type AmendGoalMutation = { readonly amendGoal: { readonly id: string, readonly revision: number, readonly position: string } };

export const amendGoalDocument = {
  id: '2b709ec01319a623d9310a55b745a45b4a6845e5ba7484d26a65476e810c4e1f',
  name: 'AmendGoal',
} as Document<AmendGoalMutation, AmendGoalMutationVariables>;
