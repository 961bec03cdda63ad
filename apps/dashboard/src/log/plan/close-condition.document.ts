/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Close a condition of a decision, with what shows that it was met. */
export type CloseConditionInput = {
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly condition: string;
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

export type CloseConditionMutationVariables = Exact<{
  input: CloseConditionInput;
}>;


export type CloseConditionMutation = { readonly closeCondition: { readonly id: string, readonly revision: number, readonly position: string } };

export const closeConditionDocument = {
  id: '94e6773478bbb7cbf26615fffad58643362a43b352d1b785ba444a4604a2de6d',
  name: 'CloseCondition',
} as Document<CloseConditionMutation, CloseConditionMutationVariables>;
