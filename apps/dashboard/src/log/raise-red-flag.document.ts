/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Who may know who raised it. */
export type FlagDisclosure =
  | 'confidential'
  | 'named'
  | 'roleOnly';

export type FlagSeverity =
  | 'extreme'
  | 'high'
  | 'low'
  | 'moderate';

/** Raise a red flag: anyone may, in or outside their scope. It creates no work for you. */
export type RaiseRedFlagInput = {
  /** The stakeholder who saw it. */
  readonly by: string;
  readonly category: RiskCategory;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** Whether your name may be shown, or your role, or neither. */
  readonly disclosure: FlagDisclosure;
  /** What shows it: a document, a page, a link. */
  readonly evidence?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly factor?: RiskFactor | null | undefined;
  /** The gate that it blocks; that makes it extreme. */
  readonly gate?: string | null | undefined;
  /** The id of the new flag. */
  readonly id?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Whether it is outside the scope of work of who raises it. */
  readonly outsideScope: boolean;
  /** Whether patients may come to harm. */
  readonly patientSafety?: boolean | null | undefined;
  /** The program. */
  readonly program: string;
  /** What was seen. */
  readonly seen: string;
  /** How bad it would be. */
  readonly severity: FlagSeverity;
  /** The site that it is about. */
  readonly site?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** How sure you are, from 0 to 10. */
  readonly sureness: number;
  /** Which goal, benefit or factor it threatens. */
  readonly threatens: string;
  /** Where it was seen. */
  readonly where?: string | null | undefined;
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

export type RaiseRedFlagMutationVariables = Exact<{
  input: RaiseRedFlagInput;
}>;


export type RaiseRedFlagMutation = { readonly raiseRedFlag: { readonly id: string, readonly revision: number, readonly position: string } };

export const raiseRedFlagDocument = {
  id: '1e9f8d9aee1913a5ea2b3ef5b499d9f485d48bd9daffc444566424a86585c030',
  name: 'RaiseRedFlag',
} as Document<RaiseRedFlagMutation, RaiseRedFlagMutationVariables>;
