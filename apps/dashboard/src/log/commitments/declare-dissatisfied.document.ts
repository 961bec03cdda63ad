/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Say which condition is not met, and by when it shall be put right. */
export type DeclareDissatisfiedInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The new due date. */
  readonly dueOn: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** Of the agreed conditions, those not met. */
  readonly unmet: ReadonlyArray<string>;
};

export type DeclareDissatisfiedMutationVariables = Exact<{
  input: DeclareDissatisfiedInput;
}>;


export type DeclareDissatisfiedMutation = { readonly declareDissatisfied: { readonly id: string, readonly revision: number, readonly position: string } };

export const declareDissatisfiedDocument = {
  id: '8cff5d1cc19dea83438d5fc5a11b0c7ddd36cb214e053302ce53145e7d27940c',
  name: 'DeclareDissatisfied',
} as Document<DeclareDissatisfiedMutation, DeclareDissatisfiedMutationVariables>;
