/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Give a flag its owner, or another one. */
export type AssignOwnerInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Who takes care of it; never who raised it from outside their scope. */
  readonly owner: string;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type AssignOwnerMutationVariables = Exact<{
  input: AssignOwnerInput;
}>;


export type AssignOwnerMutation = { readonly assignOwner: { readonly id: string, readonly revision: number, readonly position: string } };

export const assignOwnerDocument = {
  id: 'ac4c5be1cfe2313f927fd9e574f93732411beae52c4eef0dd3f2929fbcbde0cb',
  name: 'AssignOwner',
} as Document<AssignOwnerMutation, AssignOwnerMutationVariables>;
