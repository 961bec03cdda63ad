/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Ask an account for no code any more, for the app is lost; its sessions end. */
export type DropCodeInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** How you know who asks. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type DropCodeMutationVariables = Exact<{
  input: DropCodeInput;
}>;


export type DropCodeMutation = { readonly dropCode: { readonly id: string, readonly revision: number, readonly position: string } };

export const dropCodeDocument = {
  id: '38e7495319e51cd6cbad70ce05beb9a449dbcbc945d9ba0ab0f72d810fb58e3a',
  name: 'DropCode',
} as Document<DropCodeMutation, DropCodeMutationVariables>;
