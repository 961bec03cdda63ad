/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** What a decision can touch; a stakeholder speaks for one of the same words. */
export type DecisionArea =
  | 'compliance'
  | 'finance'
  | 'him'
  | 'it'
  | 'lab'
  | 'nursing'
  | 'patientAccess'
  | 'pharmacy'
  | 'physicians'
  | 'revenueCycle'
  | 'training';

/** Record what was decided, by whom, who was consulted and what it touches. */
export type RecordDecisionInput = {
  /** The stakeholder who records it. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The stakeholders who were consulted; empty if nobody was. */
  readonly consulted: ReadonlyArray<string>;
  /** The stakeholder who decided. */
  readonly decidedBy: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new decision. */
  readonly id?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The answers that were weighed. */
  readonly options?: ReadonlyArray<string> | null | undefined;
  /** What was decided. */
  readonly outcome: string;
  /** The program. */
  readonly program: string;
  readonly question: string;
  /** Why it was decided so. */
  readonly reason: string;
  /** The decision right of the program, if one. */
  readonly right?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** Whose work changes by it. */
  readonly touches: ReadonlyArray<DecisionArea>;
};

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { readonly recordDecision: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordDecisionDocument = {
  id: 'f623f2d9863f7ca981822e42b25e23dd1fb4570988aafb4f9191dce69d5af453',
  name: 'RecordDecision',
} as Document<RecordDecisionMutation, RecordDecisionMutationVariables>;
