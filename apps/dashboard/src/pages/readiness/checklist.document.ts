/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReadinessChecklistQueryVariables = Exact<{
  program: string;
  pack: string;
  site?: string | null | undefined;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadinessChecklistQuery = { readonly program: { readonly readiness: ReadonlyArray<{ readonly checklist: string, readonly workflow: string, readonly name: string, readonly status: Api.ReadinessStatus, readonly statusReason: string, readonly since: string, readonly score: number | null, readonly blockedReason: string | null, readonly blockedBy: string | null, readonly evidenceAsked: string | null, readonly citation: string | null, readonly ownerRole: string | null, readonly verifierRole: string | null, readonly source: string | null, readonly confirmed: boolean, readonly blocks: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly reason: string, readonly by: string, readonly unblockedReason: string | null, readonly unblockedBy: string | null }>, readonly items: ReadonlyArray<{ readonly id: string, readonly text: string, readonly criticality: Api.ItemCriticality, readonly status: Api.ItemStatus, readonly evidence: string | null, readonly expiresOn: string | null, readonly attestedBy: string | null, readonly attestedOn: string | null, readonly history: ReadonlyArray<{ readonly source: string | null }> }> }> } };

export const readinessChecklistDocument = {
  id: 'add46de63c81e2c82bd633751dcd5c0c64a9f0f4ba2633cae0a99bcfbadfc7ff',
  name: 'ReadinessChecklist',
} as Document<ReadinessChecklistQuery, ReadinessChecklistQueryVariables>;
