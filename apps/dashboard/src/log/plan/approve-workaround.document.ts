/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Approve what is done instead of a criterion, with an owner and an expiry. */
export type ApproveWorkaroundInput = {
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly criterion: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The last day on which it counts. */
  readonly expiresOn: string;
  /** The gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The stakeholder that answers for it. */
  readonly owner: string;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
};

export type ApproveWorkaroundMutationVariables = Exact<{
  input: ApproveWorkaroundInput;
}>;


export type ApproveWorkaroundMutation = { readonly approveWorkaround: { readonly id: string, readonly revision: number, readonly position: string } };

export const approveWorkaroundDocument = {
  id: '17461a2eb73bbc53937bd90eb67a11667a3d89a0ab6c49d017adbd242ec6bf6d',
  name: 'ApproveWorkaround',
} as Document<ApproveWorkaroundMutation, ApproveWorkaroundMutationVariables>;
