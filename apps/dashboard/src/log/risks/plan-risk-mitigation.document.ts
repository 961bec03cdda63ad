/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Plan what is done about a risk. */
export type PlanRiskMitigationInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The day by which it is done. */
  readonly dueOn: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The risk or the issue. */
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

export type PlanRiskMitigationMutationVariables = Exact<{
  input: PlanRiskMitigationInput;
}>;


export type PlanRiskMitigationMutation = { readonly planRiskMitigation: { readonly id: string, readonly revision: number, readonly position: string } };

export const planRiskMitigationDocument = {
  id: '78f828ea50771372beb8566ed5970582e0914f6ccd7399113b659c1d7e59b7cc',
  name: 'PlanRiskMitigation',
} as Document<PlanRiskMitigationMutation, PlanRiskMitigationMutationVariables>;
