/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Vote at a gate in a role that one holds. */
export type CastVoteInput = {
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

export type CastVoteMutationVariables = Exact<{
  input: CastVoteInput;
}>;


export type CastVoteMutation = { readonly castVote: { readonly id: string, readonly revision: number, readonly position: string } };

export const castVoteDocument = {
  id: '55e1c456cef7170ef27b74378be74df98695c6fc17af8da0eb1f3be82d17ab5d',
  name: 'CastVote',
} as Document<CastVoteMutation, CastVoteMutationVariables>;
