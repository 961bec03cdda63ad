/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Give a commitment to another performer, who must promise again. By a sponsor: until roles are known, by any stakeholder that is neither customer nor performer. */
export type ReassignCommitmentInput = {
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
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The new performer. */
  readonly performer: string;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type ReassignCommitmentMutationVariables = Exact<{
  input: ReassignCommitmentInput;
}>;


export type ReassignCommitmentMutation = { readonly reassignCommitment: { readonly id: string, readonly revision: number, readonly position: string } };

export const reassignCommitmentDocument = {
  id: 'de91343d3bf055d5a2e4a23122b4edb09505f8f412d803172a7f7d634f2f4586',
  name: 'ReassignCommitment',
} as Document<ReassignCommitmentMutation, ReassignCommitmentMutationVariables>;
