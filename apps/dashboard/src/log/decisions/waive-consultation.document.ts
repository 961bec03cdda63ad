/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** What a decision can touch; a stakeholder speaks for one of the same words. */
export type DecisionArea =
  | 'compliance'
  | 'finance'
  | 'him'
  | 'it'
  | 'lab'
  | 'nursing'
  | 'patientAccess'
  | 'pharmacy'
  | 'physicians'
  | 'revenueCycle'
  | 'training';

/** Say why those whom a decision touches need not be consulted; it stays visible. */
export type WaiveConsultationInput = {
  /** The stakeholder who waives it. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The decision. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** Who is not consulted. */
  readonly who: DecisionArea;
};

export type WaiveConsultationMutationVariables = Exact<{
  input: WaiveConsultationInput;
}>;


export type WaiveConsultationMutation = { readonly waiveConsultation: { readonly id: string, readonly revision: number, readonly position: string } };

export const waiveConsultationDocument = {
  id: '7a793e9c2341bd6bdf4e8c3d6c8df26daa420e425dfcf5ef098c123231fad23d',
  name: 'WaiveConsultation',
} as Document<WaiveConsultationMutation, WaiveConsultationMutationVariables>;
