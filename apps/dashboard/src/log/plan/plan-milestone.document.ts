/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MilestoneKind =
  | 'assessment'
  | 'gate'
  | 'goLive'
  | 'milestone';

/** Plan a milestone; the day that is said first is its baseline for good. */
export type PlanMilestoneInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The milestones to be achieved before it. */
  readonly dependsOn?: ReadonlyArray<string> | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new milestone. */
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The stakeholder that answers for it. */
  readonly owner?: string | null | undefined;
  /** The day for which it is planned. */
  readonly plannedOn: string;
  /** The program. */
  readonly program: string;
  /** The site that it is about. */
  readonly site?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The wave that it is about. */
  readonly wave?: string | null | undefined;
};

export type PlanMilestoneMutationVariables = Exact<{
  input: PlanMilestoneInput;
}>;


export type PlanMilestoneMutation = { readonly planMilestone: { readonly id: string, readonly revision: number, readonly position: string } };

export const planMilestoneDocument = {
  id: 'd2b53a1a4bf839628767cbc8bf73dcbe9589184ae70828b83af55339c0bb1930',
  name: 'PlanMilestone',
} as Document<PlanMilestoneMutation, PlanMilestoneMutationVariables>;
