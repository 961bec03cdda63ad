/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** State what is in it for a stakeholder; earlier words are kept. */
export type StateWiifmInput = {
  /** Who says it; the stakeholder if not given. */
  readonly by?: string | null | undefined;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The stakeholder. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
  /** The item that is said anew; a new one if not given. */
  readonly wiifm?: string | null | undefined;
};

export type StateWiifmMutationVariables = Exact<{
  input: StateWiifmInput;
}>;


export type StateWiifmMutation = { readonly stateWiifm: { readonly id: string, readonly revision: number, readonly position: string } };

export const stateWiifmDocument = {
  id: 'b6d9f2037f28ac96a23da4b2de6d2db36a0a74d106852ad868619e1cdc9dde16',
  name: 'StateWiifm',
} as Document<StateWiifmMutation, StateWiifmMutationVariables>;
