/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Take up a milestone that was on hold. */
export type ResumeMilestoneInput = {
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

export type ResumeMilestoneMutationVariables = Exact<{
  input: ResumeMilestoneInput;
}>;


export type ResumeMilestoneMutation = { readonly resumeMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const resumeMilestoneDocument = {
  id: 'bb1cd99b8ab48dace0507b979e3b3ee4b6389fa526ecf7dc74317e1ceaefcadc',
  name: 'ResumeMilestone',
} as Document<ResumeMilestoneMutation, ResumeMilestoneMutationVariables>;
