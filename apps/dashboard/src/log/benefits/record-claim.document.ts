/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ClaimedFigure =
  | 'attainmentPct'
  | 'changePct'
  | 'remaining'
  | 'value';

/** Record a published figure, to stand beside the computed one. */
export type RecordClaimInput = {
  /** Who claims it. */
  readonly claimant: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** Digits after the point, as printed. */
  readonly decimals: number;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly figure: ClaimedFigure;
  readonly id: string;
  /** How it was come by, if not from these figures. */
  readonly method?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly value: number;
};

export type RecordClaimMutationVariables = Exact<{
  input: RecordClaimInput;
}>;


export type RecordClaimMutation = { readonly recordClaim: { readonly id: string, readonly revision: number, readonly position: string } };

export const recordClaimDocument = {
  id: 'ea6b803e6866855cffc9b4ea874937b3db766ecde0fb7b1ae9ec7499e9427067',
  name: 'RecordClaim',
} as Document<RecordClaimMutation, RecordClaimMutationVariables>;
