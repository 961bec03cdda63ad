/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Decide an appeal; upheld means that the flag is triaged again. */
export type DecideAppealInput = {
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
  /** Whether the appeal is right. */
  readonly upheld: boolean;
};

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { readonly decideAppeal: { readonly id: string, readonly revision: number, readonly position: string } };

export const decideAppealDocument = {
  id: '8da46b3131e1620e994ea7641970c1404534e5ede9cc637c21fe06a7249bd487',
  name: 'DecideAppeal',
} as Document<DecideAppealMutation, DecideAppealMutationVariables>;
