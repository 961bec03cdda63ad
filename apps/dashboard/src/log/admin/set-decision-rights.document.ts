/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Say who decides on a matter. */
export type SetDecisionRightsInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly matter: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly role: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type SetDecisionRightsMutationVariables = Exact<{
  input: SetDecisionRightsInput;
}>;


export type SetDecisionRightsMutation = { readonly setDecisionRights: { readonly id: string, readonly revision: number, readonly position: string } };

export const setDecisionRightsDocument = {
  id: 'be06c526d3cede5531a002bf51d0eda2f2496576b9cff47e153d5323182ed921',
  name: 'SetDecisionRights',
} as Document<SetDecisionRightsMutation, SetDecisionRightsMutationVariables>;
