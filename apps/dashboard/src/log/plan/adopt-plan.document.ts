/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Make a plan of a template: every item so many days from the go-live. */
export type AdoptPlanInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The go-live that the days are counted from. */
  readonly goLiveOn: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Stands before the ids of the milestones; wave and site if nothing is said. */
  readonly prefix?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly site?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The template, for example `emr-plan`. */
  readonly template: string;
  readonly templateVersion: string;
  readonly wave?: string | null | undefined;
};

export type AdoptPlanMutationVariables = Exact<{
  input: AdoptPlanInput;
}>;


export type AdoptPlanMutation = { readonly adoptPlan: { readonly id: string, readonly revision: number, readonly position: string } };

export const adoptPlanDocument = {
  id: '1f46bd68ee11fbd2739db2409f8e4c7343e948bc6d7fa6b61b183798f2931dfe',
  name: 'AdoptPlan',
} as Document<AdoptPlanMutation, AdoptPlanMutationVariables>;
