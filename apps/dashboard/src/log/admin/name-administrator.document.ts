/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Let an account look after the installation: people and programs, not what is in them. */
export type NameAdministratorInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly reason?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type NameAdministratorMutationVariables = Exact<{
  input: NameAdministratorInput;
}>;


export type NameAdministratorMutation = { readonly nameAdministrator: { readonly id: string, readonly revision: number, readonly position: string } };

export const nameAdministratorDocument = {
  id: '36c8c260b639dffdf3b74e369ba34ddc51373ca12f6e163c8be4045453facca7',
  name: 'NameAdministrator',
} as Document<NameAdministratorMutation, NameAdministratorMutationVariables>;
