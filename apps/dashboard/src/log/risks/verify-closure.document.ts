/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Say that it is over, as the raiser, or with a reason for a raiser who has left. */
export type VerifyClosureInput = {
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
  /** Required of a delegate. */
  readonly reason?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type VerifyClosureMutationVariables = Exact<{
  input: VerifyClosureInput;
}>;


export type VerifyClosureMutation = { readonly verifyClosure: { readonly id: string, readonly revision: number, readonly position: string } };

export const verifyClosureDocument = {
  id: '566b1ae69994b685fa1923279a3c2513dda7dba8a7a021347668526c06df49bc',
  name: 'VerifyClosure',
} as Document<VerifyClosureMutation, VerifyClosureMutationVariables>;
