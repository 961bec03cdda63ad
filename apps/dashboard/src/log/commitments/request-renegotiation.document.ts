/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Why something was not done as promised, to be counted and removed. */
export type ReasonCode =
  | 'approval'
  | 'clinicalOperations'
  | 'decisionMissing'
  | 'environment'
  | 'estimate'
  | 'external'
  | 'prerequisite'
  | 'priority'
  | 'resource'
  | 'scope'
  | 'unclear'
  | 'vendorDefect';

/** Ask for new terms, before the due date. */
export type RequestRenegotiationInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** All conditions, as they would be. */
  readonly conditions?: ReadonlyArray<string> | null | undefined;
  /** The day by which it would be done. */
  readonly dueOn?: string | null | undefined;
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
  readonly reason: ReasonCode;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What shall be done instead. */
  readonly text?: string | null | undefined;
};

export type RequestRenegotiationMutationVariables = Exact<{
  input: RequestRenegotiationInput;
}>;


export type RequestRenegotiationMutation = { readonly requestRenegotiation: { readonly id: string, readonly revision: number, readonly position: string } };

export const requestRenegotiationDocument = {
  id: 'f595e312c56de37f332504612debe00e124de9718f4522030555205f8b46ad2d',
  name: 'RequestRenegotiation',
} as Document<RequestRenegotiationMutation, RequestRenegotiationMutationVariables>;
