/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Say how far a criterion is met on the day `on`, with what shows it. */
export type AssessCriterionInput = {
  readonly actualPct: number;
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly criterion: string;
  /** What shows it: a report, a log, a link. */
  readonly evidence: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The gate. */
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

export type AssessCriterionMutationVariables = Exact<{
  input: AssessCriterionInput;
}>;


export type AssessCriterionMutation = { readonly assessCriterion: { readonly id: string, readonly revision: number, readonly position: string } };

export const assessCriterionDocument = {
  id: '903bfa9ede7b1b32cdf1665b8a5d3e6257428276bdff9db172150548683252cc',
  name: 'AssessCriterion',
} as Document<AssessCriterionMutation, AssessCriterionMutationVariables>;
