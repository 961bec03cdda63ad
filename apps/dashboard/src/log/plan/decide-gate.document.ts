/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Decide a gate; its result is computed, and its evidence is frozen. */
export type DecideGateInput = {
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly conditions?: ReadonlyArray<GateConditionInput> | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly outcome: GateWord;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type GateConditionInput = {
  readonly dueOn: string;
  /** The stakeholder that answers for it. */
  readonly owner: string;
  readonly text: string;
};

export type GateWord =
  | 'conditional'
  | 'go'
  | 'noGo';

export type DecideGateMutationVariables = Exact<{
  input: DecideGateInput;
}>;


export type DecideGateMutation = { readonly decideGate: { readonly id: string, readonly revision: number, readonly position: string } };

export const decideGateDocument = {
  id: '75d5f3d9fc4bb8c1b3ca3d243d248f0ae6ead8749784be6cba8d15a75ade1825',
  name: 'DecideGate',
} as Document<DecideGateMutation, DecideGateMutationVariables>;
