/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type ReadinessStandingQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadinessStandingQuery = { readonly program: { readonly status: Api.ProgramStatus, readonly goLiveOn: string | null, readonly readiness: ReadonlyArray<{ readonly id: string, readonly checklist: string, readonly site: string | null, readonly pack: string, readonly workflow: string, readonly name: string, readonly status: Api.ReadinessStatus, readonly statusReason: string, readonly since: string, readonly score: number | null, readonly blockedReason: string | null, readonly missingEvidence: ReadonlyArray<string>, readonly items: ReadonlyArray<{ readonly id: string, readonly text: string, readonly criticality: Api.ItemCriticality, readonly status: Api.ItemStatus }> }>, readonly readinessBySite: ReadonlyArray<{ readonly id: string, readonly site: string | null, readonly pack: string, readonly packVersion: number, readonly name: string, readonly adoptedOn: string, readonly worst: Api.ReadinessStatus }> } };

export const readinessStandingDocument = {
  id: '15ce18cb1c80e19680fb88de147f9465c982acb7aaa5c5500cbad4113a0c6016',
  name: 'ReadinessStanding',
} as Document<ReadinessStandingQuery, ReadinessStandingQueryVariables>;
