/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Take the care of the installation from an account. */
export type DismissAdministratorInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type DismissAdministratorMutationVariables = Exact<{
  input: DismissAdministratorInput;
}>;


export type DismissAdministratorMutation = { readonly dismissAdministrator: { readonly id: string, readonly revision: number, readonly position: string } };

export const dismissAdministratorDocument = {
  id: '287c0bf1ef396991223053b155b9209bb34796c3b6a51f444ddea2deae42ef01',
  name: 'DismissAdministrator',
} as Document<DismissAdministratorMutation, DismissAdministratorMutationVariables>;
