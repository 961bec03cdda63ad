/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Register an organisation, a department or a person that takes part. */
export type RegisterStakeholderInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new stakeholder. */
  readonly id?: string | null | undefined;
  readonly kind: StakeholderKind;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The stakeholder to which it belongs. */
  readonly partOf?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly role?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** For whom it speaks when it is consulted; for nobody if not said. */
  readonly voice?: StakeholderVoice | null | undefined;
};

export type StakeholderKind =
  | 'consultancy'
  | 'department'
  | 'hospital'
  | 'person'
  | 'practice'
  | 'vendor';

/** For whom a stakeholder speaks when it is consulted. */
export type StakeholderVoice =
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

export type RegisterStakeholderMutationVariables = Exact<{
  input: RegisterStakeholderInput;
}>;


export type RegisterStakeholderMutation = { readonly registerStakeholder: { readonly id: string, readonly revision: number, readonly position: string } };

export const registerStakeholderDocument = {
  id: '4d8d5ce38d8353ee045345d072c6b81b3c6cc354856b8ea10a6eeb6a9acb8e31',
  name: 'RegisterStakeholder',
} as Document<RegisterStakeholderMutation, RegisterStakeholderMutationVariables>;
