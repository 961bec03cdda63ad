/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Decide a reopened decision again; the outcomes before are kept. */
export type DecideAgainInput = {
  /** The stakeholder who records it. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The stakeholders who were consulted this time. */
  readonly consulted: ReadonlyArray<string>;
  /** The stakeholder who decided. */
  readonly decidedBy: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The decision. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** What was decided now. */
  readonly outcome: string;
  /** The program. */
  readonly program: string;
  /** Why it was decided so. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type DecideAgainMutationVariables = Exact<{
  input: DecideAgainInput;
}>;


export type DecideAgainMutation = { readonly decideAgain: { readonly id: string, readonly revision: number, readonly position: string } };

export const decideAgainDocument = {
  id: '117474326a8271a4781a5b6ebd4400cf54aae176c565f878c776fcc134f6a77e',
  name: 'DecideAgain',
} as Document<DecideAgainMutation, DecideAgainMutationVariables>;
