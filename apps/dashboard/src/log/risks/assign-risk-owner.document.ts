/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Give a risk its owner, or another one. */
export type AssignRiskOwnerInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The risk or the issue. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Who answers for it. */
  readonly owner: string;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type AssignRiskOwnerMutationVariables = Exact<{
  input: AssignRiskOwnerInput;
}>;


export type AssignRiskOwnerMutation = { readonly assignRiskOwner: { readonly id: string, readonly revision: number, readonly position: string } };

export const assignRiskOwnerDocument = {
  id: '5cf74199714bf20eeeecb76dc240208b97f531354339f8cc7091d441e29221ec',
  name: 'AssignRiskOwner',
} as Document<AssignRiskOwnerMutation, AssignRiskOwnerMutationVariables>;
