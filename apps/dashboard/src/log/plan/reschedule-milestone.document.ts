/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Give a milestone another day; the days before stay on record. */
export type RescheduleMilestoneInput = {
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
  readonly to: string;
};

export type RescheduleMilestoneMutationVariables = Exact<{
  input: RescheduleMilestoneInput;
}>;


export type RescheduleMilestoneMutation = { readonly rescheduleMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const rescheduleMilestoneDocument = {
  id: 'd82d5bb9f5c5092467959ccdbab0c8b64d5061ed9d4cae4d77786dba1b5bd6fd',
  name: 'RescheduleMilestone',
} as Document<RescheduleMilestoneMutation, RescheduleMilestoneMutationVariables>;
