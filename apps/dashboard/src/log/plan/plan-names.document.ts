/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type GateWord =
  | 'conditional'
  | 'go'
  | 'noGo';

export type MilestoneKind =
  | 'assessment'
  | 'gate'
  | 'goLive'
  | 'milestone';

export type MilestoneStatus =
  | 'achieved'
  | 'overdue'
  | 'planned'
  | 'suspended';

export type PlanNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PlanNamesQuery = { readonly program: { readonly planTemplates: ReadonlyArray<{ readonly template: string, readonly version: string, readonly title: string }>, readonly waves: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly readinessPacks: ReadonlyArray<{ readonly id: string }>, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: MilestoneKind, readonly status: MilestoneStatus }> }, readonly gates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly declared: GateWord | null, readonly criteria: ReadonlyArray<{ readonly id: string, readonly text: string, readonly workaround: { readonly expiresOn: string } | null }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly closedOn: string | null }> }> } } };

export const planNamesDocument = {
  id: 'c21b37a902cf8a0ffe8bca6e51765906b4c7ac85b6c09099dfaa83bdd6bbd831',
  name: 'PlanNames',
} as Document<PlanNamesQuery, PlanNamesQueryVariables>;
