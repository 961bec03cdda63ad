/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Set what must hold at a gate; what was set once stays. */
export type AddCriterionInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The id of the new criterion. */
  readonly criterion: string;
  readonly criticality: CriterionCriticality;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** Where it is read from in the log; assessed by hand if nothing is said. */
  readonly fact?: CriterionFact | null | undefined;
  /** The gate. */
  readonly id: string;
  /** The least that passes, in percent. */
  readonly minimumPct: number;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The pack whose readiness score is read. */
  readonly pack?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
};

export type CriterionCriticality =
  | 'high'
  | 'low'
  | 'medium';

export type CriterionFact =
  | 'blockedWorkflows'
  | 'openHighFlags'
  | 'readinessScore'
  | 'trainingPassRate';

export type AddCriterionMutationVariables = Exact<{
  input: AddCriterionInput;
}>;


export type AddCriterionMutation = { readonly addCriterion: { readonly id: string, readonly revision: number, readonly position: string } };

export const addCriterionDocument = {
  id: 'c7278df3b42c422508d94ff7d0db7bf859aeeadce6609d6f5ad92a13e9736764',
  name: 'AddCriterion',
} as Document<AddCriterionMutation, AddCriterionMutationVariables>;
