/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Plan what is done about a flag, as its owner. */
export type PlanMitigationInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The day by which it is done. */
  readonly dueOn: string;
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
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
};

export type PlanMitigationMutationVariables = Exact<{
  input: PlanMitigationInput;
}>;


export type PlanMitigationMutation = { readonly planMitigation: { readonly id: string, readonly revision: number, readonly position: string } };

export const planMitigationDocument = {
  id: 'c3936a5f1de2f6c574b4deaf26f76c1bbda1ac7a64a690d03a0929a31e66a40c',
  name: 'PlanMitigation',
} as Document<PlanMitigationMutation, PlanMitigationMutationVariables>;
