/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Add an item that must be true of a workflow; it begins as missing. */
export type AddItemInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly criticality: ItemCriticality;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The checklist. */
  readonly id: string;
  /** The id of the new item within its workflow. */
  readonly item?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
  /** The workflow within the checklist. */
  readonly workflow: string;
};

export type ItemCriticality =
  | 'high'
  | 'low'
  | 'medium';

export type AddItemMutationVariables = Exact<{
  input: AddItemInput;
}>;


export type AddItemMutation = { readonly addItem: { readonly id: string, readonly revision: number, readonly position: string } };

export const addItemDocument = {
  id: '7b510b0b47b134d03fcaf37e6091d30210d584b28f0b3873da1664c79c4c87ff',
  name: 'AddItem',
} as Document<AddItemMutation, AddItemMutationVariables>;
