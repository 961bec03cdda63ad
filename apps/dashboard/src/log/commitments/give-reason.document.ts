/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Give the reason that is demanded once a commitment is overdue or broken. */
export type GiveReasonInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
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
};

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

export type GiveReasonMutationVariables = Exact<{
  input: GiveReasonInput;
}>;


export type GiveReasonMutation = { readonly giveReason: { readonly id: string, readonly revision: number, readonly position: string } };

export const giveReasonDocument = {
  id: 'e017f6190abc9e123d2d6e4a704f5be36fb36d94cfb8c461dbd1b886f2473ba9',
  name: 'GiveReason',
} as Document<GiveReasonMutation, GiveReasonMutationVariables>;
