/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Adopt a pack at a site: its workflows and items are copied, and begin as missing. */
export type AdoptPackInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new checklist; `<pack>-<site>` if not given. */
  readonly id?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The pack, by its id. */
  readonly pack: string;
  readonly packVersion: number;
  /** The program. */
  readonly program: string;
  /** The site; the whole program if not given. */
  readonly site?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type AdoptPackMutationVariables = Exact<{
  input: AdoptPackInput;
}>;


export type AdoptPackMutation = { readonly adoptPack: { readonly id: string, readonly revision: number, readonly position: string } };

export const adoptPackDocument = {
  id: 'e068f81f26e06bdd315272b0c3c579e9bb6e8d718385a11e0072c6c1952f32db',
  name: 'AdoptPack',
} as Document<AdoptPackMutation, AdoptPackMutationVariables>;
