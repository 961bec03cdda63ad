/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Add a workflow that the pack does not have. */
export type AddWorkflowInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** What is to be shown as evidence. */
  readonly evidenceAsked?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The checklist. */
  readonly id: string;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The workflow within the checklist. */
  readonly workflow: string;
};

export type AddWorkflowMutationVariables = Exact<{
  input: AddWorkflowInput;
}>;


export type AddWorkflowMutation = { readonly addWorkflow: { readonly id: string, readonly revision: number, readonly position: string } };

export const addWorkflowDocument = {
  id: '9c231c3cabdbe4175b4910f5381cd940f97aab18a2df5c8097ae4f954e6ea6f2',
  name: 'AddWorkflow',
} as Document<AddWorkflowMutation, AddWorkflowMutationVariables>;
