/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type FlagTriageOutcome =
  | 'issue'
  | 'merged'
  | 'rejected'
  | 'risk';

/** Say what a flag is: a risk, an issue, the same as another, or nothing, with a reason. */
export type TriageFlagInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** The open flag that says the same, where it is merged. */
  readonly into?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly outcome: FlagTriageOutcome;
  /** Who takes care of it, where that is known already. */
  readonly owner?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Required where it is rejected. */
  readonly reason?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type TriageFlagMutationVariables = Exact<{
  input: TriageFlagInput;
}>;


export type TriageFlagMutation = { readonly triageFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const triageFlagDocument = {
  id: '38d963a77c556bcc5d17dc33c13e5f82a16e7c1bd5f39af6e735d57547d6df58',
  name: 'TriageFlag',
} as Document<TriageFlagMutation, TriageFlagMutationVariables>;
