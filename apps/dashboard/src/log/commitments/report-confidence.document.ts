/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Report how confident the performer is that it will be done in time. */
export type ReportConfidenceInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** From 0 to 10. */
  readonly confidence: number;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type ReportConfidenceMutationVariables = Exact<{
  input: ReportConfidenceInput;
}>;


export type ReportConfidenceMutation = { readonly reportConfidence: { readonly id: string, readonly revision: number, readonly position: string } };

export const reportConfidenceDocument = {
  id: 'aeba0509de73f990ff58774f20468568c94384819e64a4942969ae9db1e8c381',
  name: 'ReportConfidence',
} as Document<ReportConfidenceMutation, ReportConfidenceMutationVariables>;
