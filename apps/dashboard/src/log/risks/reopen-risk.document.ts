/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Open a closed risk or issue again. */
export type ReopenRiskInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The risk or the issue. */
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
};

export type ReopenRiskMutationVariables = Exact<{
  input: ReopenRiskInput;
}>;


export type ReopenRiskMutation = { readonly reopenRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const reopenRiskDocument = {
  id: '78b9d08da9474b6bd352525bdfb363adc2112a6240d72ca9b908740af5565559',
  name: 'ReopenRisk',
} as Document<ReopenRiskMutation, ReopenRiskMutationVariables>;
