/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Change a vote, with the reason; the vote before stays on record. */
export type ChangeVoteInput = {
  /** Who votes. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** In private; shown as a figure of at least three. */
  readonly confidence: number;
  /** In private; shown without a name. */
  readonly dissent?: string | null | undefined;
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
  readonly reason: string;
  readonly role: GateRole;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly vote: GateWord;
};

export type GateRole =
  | 'benefitOwner'
  | 'cfo'
  | 'cio'
  | 'cmio'
  | 'cno'
  | 'conversionLead'
  | 'executiveSponsor'
  | 'himDirector'
  | 'operationsOwner'
  | 'privacyOfficer'
  | 'programDirector'
  | 'revenueCycleDirector'
  | 'trainingLead';

export type GateWord =
  | 'conditional'
  | 'go'
  | 'noGo';

export type ChangeVoteMutationVariables = Exact<{
  input: ChangeVoteInput;
}>;


export type ChangeVoteMutation = { readonly changeVote: { readonly id: string, readonly revision: number, readonly position: string } };

export const changeVoteDocument = {
  id: '63a32f2db87d3f23f20dbf1406dd17d39db6d04d24999d9e153f5d39e5a2d37d',
  name: 'ChangeVote',
} as Document<ChangeVoteMutation, ChangeVoteMutationVariables>;
