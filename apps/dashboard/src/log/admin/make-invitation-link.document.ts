/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Make the link with which an invited member opens their account. For whoever has an account, only an administrator makes one: it is a way back in. */
export type MakeInvitationLinkInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The member who is to come in. */
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

export type MakeInvitationLinkMutationVariables = Exact<{
  input: MakeInvitationLinkInput;
}>;


export type MakeInvitationLinkMutation = { readonly makeInvitationLink: { readonly path: string, readonly expiresAt: string } };

export const makeInvitationLinkDocument = {
  id: '9b802d75be5a5fa3cc28b369184c9310a624a945f6dda78bc9bf4d8f289335eb',
  name: 'MakeInvitationLink',
} as Document<MakeInvitationLinkMutation, MakeInvitationLinkMutationVariables>;
