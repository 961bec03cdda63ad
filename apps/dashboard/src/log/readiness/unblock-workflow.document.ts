/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Take the block of a workflow away. */
export type UnblockWorkflowInput = {
  /** Who takes it away. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The checklist. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The workflow within the checklist. */
  readonly workflow: string;
};

export type UnblockWorkflowMutationVariables = Exact<{
  input: UnblockWorkflowInput;
}>;


export type UnblockWorkflowMutation = { readonly unblockWorkflow: { readonly id: string, readonly revision: number, readonly position: string } };

export const unblockWorkflowDocument = {
  id: '23fbc96552995770cd5db0526987aa0458b684ba57972e9fc1481554fecd2d72',
  name: 'UnblockWorkflow',
} as Document<UnblockWorkflowMutation, UnblockWorkflowMutationVariables>;
