/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Reopen a decision for a reason of the business; what was decided is kept. */
export type ReopenDecisionInput = {
  /** What changed for the business. */
  readonly businessReason: string;
  /** The stakeholder who reopens it. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The decision. */
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

export type ReopenDecisionMutationVariables = Exact<{
  input: ReopenDecisionInput;
}>;


export type ReopenDecisionMutation = { readonly reopenDecision: { readonly id: string, readonly revision: number, readonly position: string } };

export const reopenDecisionDocument = {
  id: '8363652a87632cec8c3b81be3732d9d8133684604bb3ca5994fd296d919cfe37',
  name: 'ReopenDecision',
} as Document<ReopenDecisionMutation, ReopenDecisionMutationVariables>;
