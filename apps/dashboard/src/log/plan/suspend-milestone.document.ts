/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Put a milestone on hold. */
export type SuspendMilestoneInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
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
};

export type SuspendMilestoneMutationVariables = Exact<{
  input: SuspendMilestoneInput;
}>;


export type SuspendMilestoneMutation = { readonly suspendMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const suspendMilestoneDocument = {
  id: 'ea18cd8fc7bb077dc8044c2baa4fcb334a9665d6775a9eb56985bd664dd6d629',
  name: 'SuspendMilestone',
} as Document<SuspendMilestoneMutation, SuspendMilestoneMutationVariables>;
