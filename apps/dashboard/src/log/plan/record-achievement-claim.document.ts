/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Record the day that someone else printed, beside the accepted one. */
export type RecordAchievementClaimInput = {
  /** Who says so. */
  readonly claimant: string;
  readonly claimedOn: string;
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
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type RecordAchievementClaimMutationVariables = Exact<{
  input: RecordAchievementClaimInput;
}>;


export type RecordAchievementClaimMutation = { readonly recordAchievementClaim: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordAchievementClaimDocument = {
  id: '1099ddbd958f61f0b1fb841c152ed687a5bb371acc2dc758fa7229cd5232fdf8',
  name: 'RecordAchievementClaim',
} as Document<RecordAchievementClaimMutation, RecordAchievementClaimMutationVariables>;
