/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Offer something to someone, as the performer. */
export type OfferCommitmentInput = {
  /** The benefits that it serves. */
  readonly benefits?: ReadonlyArray<string> | null | undefined;
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** How the customer will know that it is done. */
  readonly conditions: ReadonlyArray<string>;
  /** How confident the performer is that it will be done in time, from 0 to 10. */
  readonly confidence?: number | null | undefined;
  /** The stakeholder for whom it is done. */
  readonly customer: string;
  /** The day by which it shall be done. */
  readonly dueOn: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The factors that it serves. */
  readonly factors?: ReadonlyArray<string> | null | undefined;
  /** The id of the new commitment. */
  readonly id?: string | null | undefined;
  /** The milestones that it serves. */
  readonly milestones?: ReadonlyArray<string> | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The stakeholder who is to do it. */
  readonly performer: string;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What shall be done. */
  readonly text: string;
};

export type OfferCommitmentMutationVariables = Exact<{
  input: OfferCommitmentInput;
}>;


export type OfferCommitmentMutation = { readonly offerCommitment: { readonly id: string, readonly revision: number, readonly position: string } };

export const offerCommitmentDocument = {
  id: '9c44d4c5d60570076378922f48a5e5b0bb3a8b00f080bc32254b2daa6568339b',
  name: 'OfferCommitment',
} as Document<OfferCommitmentMutation, OfferCommitmentMutationVariables>;
