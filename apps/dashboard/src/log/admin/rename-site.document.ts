/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Give a site another name; the names before stay on record. */
export type RenameSiteInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly name: string;
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

export type RenameSiteMutationVariables = Exact<{
  input: RenameSiteInput;
}>;


export type RenameSiteMutation = { readonly renameSite: { readonly id: string, readonly revision: number, readonly position: string } };

export const renameSiteDocument = {
  id: '5071704bd0177ff448f7cc11c0d0903da11699a6ea89d465abe647b4c046ea29',
  name: 'RenameSite',
} as Document<RenameSiteMutation, RenameSiteMutationVariables>;
