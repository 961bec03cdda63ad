/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Record what was done about a risk. */
export type RecordRiskMitigationInput = {
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
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
};

export type RecordRiskMitigationMutationVariables = Exact<{
  input: RecordRiskMitigationInput;
}>;


export type RecordRiskMitigationMutation = { readonly recordRiskMitigation: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordRiskMitigationDocument = {
  id: '2f63d4f7bf77be70a383ef283b5dc36bd90698f28fc1762d06892bb9caffcd92',
  name: 'RecordRiskMitigation',
} as Document<RecordRiskMitigationMutation, RecordRiskMitigationMutationVariables>;
