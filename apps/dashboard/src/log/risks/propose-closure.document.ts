/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Propose that a flag be closed, as its owner. */
export type ProposeClosureInput = {
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
  /** The program. */
  readonly program: string;
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type ProposeClosureMutationVariables = Exact<{
  input: ProposeClosureInput;
}>;


export type ProposeClosureMutation = { readonly proposeClosure: { readonly id: string, readonly revision: number, readonly position: string } };

export const proposeClosureDocument = {
  id: '0ef413379e2475a47d9a66ba31a70c7ee3534d3eca1deecbb77e7af949024beb',
  name: 'ProposeClosure',
} as Document<ProposeClosureMutation, ProposeClosureMutationVariables>;
