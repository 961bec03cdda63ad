/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type GateRole =
  | 'benefitOwner'
  | 'cfo'
  | 'cio'
  | 'cmio'
  | 'cno'
  | 'conversionLead'
  | 'executiveSponsor'
  | 'himDirector'
  | 'operationsOwner'
  | 'privacyOfficer'
  | 'programDirector'
  | 'revenueCycleDirector'
  | 'trainingLead';

/** Prepare a gate of the plan; one that a template made is prepared by itself. */
export type PrepareGateInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The milestone that is the gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** The roles that must vote, beside those that the template names. */
  readonly roles?: ReadonlyArray<GateRole> | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type PrepareGateMutationVariables = Exact<{
  input: PrepareGateInput;
}>;


export type PrepareGateMutation = { readonly prepareGate: { readonly id: string, readonly revision: number, readonly position: string } };

export const prepareGateDocument = {
  id: '3bb935a5f5a5088b03b7d07cfe94379aa978bbce1f8cbaa0f0735ed45c03c9ff',
  name: 'PrepareGate',
} as Document<PrepareGateMutation, PrepareGateMutationVariables>;
