/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Say anew in whose name a member may speak. */
export type GiveVoicesInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The member. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The own stakeholder first. */
  readonly voices: ReadonlyArray<string>;
};

export type GiveVoicesMutationVariables = Exact<{
  input: GiveVoicesInput;
}>;


export type GiveVoicesMutation = { readonly giveVoices: { readonly id: string, readonly revision: number, readonly position: string } };

export const giveVoicesDocument = {
  id: '938bc89419ea87e12338c74a6f2deb85f1c7e8baa0f685b269a9398116708b82',
  name: 'GiveVoices',
} as Document<GiveVoicesMutation, GiveVoicesMutationVariables>;
