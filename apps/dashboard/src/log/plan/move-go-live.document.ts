/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Move the go-live; all that is not achieved moves by the same number of days. */
export type MoveGoLiveInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** Which go-live, where sites or waves have their own. */
  readonly goLive?: string | null | undefined;
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

export type MoveGoLiveMutationVariables = Exact<{
  input: MoveGoLiveInput;
}>;


export type MoveGoLiveMutation = { readonly moveGoLive: { readonly id: string, readonly revision: number, readonly position: string } };

export const moveGoLiveDocument = {
  id: '001b81e0d93780968a7f47918b9b60fbc5c8ca537786d42102e0986aed9405f6',
  name: 'MoveGoLive',
} as Document<MoveGoLiveMutation, MoveGoLiveMutationVariables>;
