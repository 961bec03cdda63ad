/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Ask someone for something, as the customer. */
export type RequestCommitmentInput = {
  /** The benefits that it serves. */
  readonly benefits?: ReadonlyArray<string> | null | undefined;
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** How the customer will know that it is done. */
  readonly conditions: ReadonlyArray<string>;
  /** The stakeholder for whom it is done. */
  readonly customer: string;
  /** The day by which it shall be done. */
  readonly dueOn: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The factors that it serves. */
  readonly factors?: ReadonlyArray<string> | null | undefined;
  /** The id of the new commitment. */
  readonly id?: string | null | undefined;
  /** The milestones that it serves. */
  readonly milestones?: ReadonlyArray<string> | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The stakeholder who is to do it. */
  readonly performer: string;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What shall be done. */
  readonly text: string;
};

export type RequestCommitmentMutationVariables = Exact<{
  input: RequestCommitmentInput;
}>;


export type RequestCommitmentMutation = { readonly requestCommitment: { readonly id: string, readonly revision: number, readonly position: string } };

export const requestCommitmentDocument = {
  id: '484d8a21a6a2476116bd21e474448ca7820ade688ddff002744c1d8634f50966',
  name: 'RequestCommitment',
} as Document<RequestCommitmentMutation, RequestCommitmentMutationVariables>;
