/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type ItemCriticality =
  | 'high'
  | 'low'
  | 'medium';

export type ItemStatus =
  | 'met'
  | 'missing'
  | 'notApplicable'
  | 'notMet'
  | 'partly'
  | 'stale';

/** Stale and missing are grey: nobody knows. Blocked is said by somebody, whatever the score. */
export type ReadinessStatus =
  | 'amber'
  | 'blocked'
  | 'green'
  | 'missing'
  | 'notApplicable'
  | 'red'
  | 'stale';

export type ReadinessChecklistQueryVariables = Exact<{
  program: string;
  pack: string;
  site?: string | null | undefined;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadinessChecklistQuery = { readonly program: { readonly readiness: ReadonlyArray<{ readonly checklist: string, readonly workflow: string, readonly name: string, readonly status: ReadinessStatus, readonly statusReason: string, readonly since: string, readonly score: number | null, readonly blockedReason: string | null, readonly blockedBy: string | null, readonly evidenceAsked: string | null, readonly citation: string | null, readonly ownerRole: string | null, readonly verifierRole: string | null, readonly source: string | null, readonly confirmed: boolean, readonly blocks: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly reason: string, readonly by: string, readonly unblockedReason: string | null, readonly unblockedBy: string | null }>, readonly items: ReadonlyArray<{ readonly id: string, readonly text: string, readonly criticality: ItemCriticality, readonly status: ItemStatus, readonly evidence: string | null, readonly expiresOn: string | null, readonly attestedBy: string | null, readonly attestedOn: string | null, readonly history: ReadonlyArray<{ readonly source: string | null }> }> }> } };

export const readinessChecklistDocument = {
  id: '416c3b934a31a7f5e611d387fb10e045d1639bcc737ae97487654e797a3c892f',
  name: 'ReadinessChecklist',
} as Document<ReadinessChecklistQuery, ReadinessChecklistQueryVariables>;
