/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Agree to a change that the stakeholder would not choose, and say what it receives. */
export type AgreeConcessionInput = {
  /** Who agrees, of their own; the stakeholder itself if not given. */
  readonly by?: string | null | undefined;
  /** The change that is accepted. */
  readonly change: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The id of the new concession. */
  readonly concession?: string | null | undefined;
  /** What it costs them. */
  readonly cost: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The stakeholder who concedes. */
  readonly id: string;
  /** The commitment that they receive; they are its customer. */
  readonly inReturn?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What is in it for them that compensates. */
  readonly wiifm?: string | null | undefined;
};

export type AgreeConcessionMutationVariables = Exact<{
  input: AgreeConcessionInput;
}>;


export type AgreeConcessionMutation = { readonly agreeConcession: { readonly id: string, readonly revision: number, readonly position: string } };

export const agreeConcessionDocument = {
  id: 'd2842199f217fb7d5c2cc7bd51f6d7bfbe64bd0892e4c25df06b1297b45dcca1',
  name: 'AgreeConcession',
} as Document<AgreeConcessionMutation, AgreeConcessionMutationVariables>;
