/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Put a risk or an issue on record. */
export type RegisterRiskInput = {
  /** The stakeholder who registers it. */
  readonly by: string;
  readonly category: RiskCategory;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly factor?: RiskFactor | null | undefined;
  /** The flag from which it comes. */
  readonly from?: string | null | undefined;
  /** The id of the new risk or issue. */
  readonly id?: string | null | undefined;
  readonly kind: RiskKind;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Who answers for it. */
  readonly owner?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** The site that it is about. */
  readonly site?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What may happen, or what has happened. */
  readonly title: string;
};

/** What kind of trouble it is. */
export type RiskCategory =
  | 'accountability'
  | 'benefitErosion'
  | 'compliance'
  | 'cutover'
  | 'dataIntegration'
  | 'external'
  | 'goalDrift'
  | 'himWorkflow'
  | 'implementationFailure'
  | 'infrastructure'
  | 'leadership'
  | 'patientSafety'
  | 'people'
  | 'privacySecurity'
  | 'productivityLoss'
  | 'scopeAmbiguity'
  | 'softwareIncompatibility'
  | 'stakeholderFragmentation'
  | 'training'
  | 'vendorContract';

/** One of the twelve factors of alignment. */
export type RiskFactor =
  | 'compliance'
  | 'configuration'
  | 'dataIntegration'
  | 'executiveOwnership'
  | 'governance'
  | 'himReadiness'
  | 'physicianEngagement'
  | 'processChange'
  | 'reporting'
  | 'stakeholders'
  | 'technical'
  | 'training';

/** What may happen, or what has happened. */
export type RiskKind =
  | 'issue'
  | 'risk';

export type RegisterRiskMutationVariables = Exact<{
  input: RegisterRiskInput;
}>;


export type RegisterRiskMutation = { readonly registerRisk: { readonly id: string, readonly revision: number, readonly position: string } };

export const registerRiskDocument = {
  id: 'fbefcc6f999525c8960de66521bbeefcf1e0adf2c51587ff9ac0769f6019066e',
  name: 'RegisterRisk',
} as Document<RegisterRiskMutation, RegisterRiskMutationVariables>;
