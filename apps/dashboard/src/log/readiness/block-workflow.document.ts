/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Block a workflow, whatever its score: its gate is conditional at best. */
export type BlockWorkflowInput = {
  /** Who blocks it. */
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

export type BlockWorkflowMutationVariables = Exact<{
  input: BlockWorkflowInput;
}>;


export type BlockWorkflowMutation = { readonly blockWorkflow: { readonly id: string, readonly revision: number, readonly position: string } };

export const blockWorkflowDocument = {
  id: '81ea095c9c9d76692304e0a91bb70fb56b44daa12ff976af0209298e08d40104',
  name: 'BlockWorkflow',
} as Document<BlockWorkflowMutation, BlockWorkflowMutationVariables>;
