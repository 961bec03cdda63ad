/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** How far a commitment is that a stakeholder receives; what was declined, withdrawn, revoked or cancelled has lapsed. */
export type ReturnStatus =
  | 'asked'
  | 'declaredComplete'
  | 'lapsed'
  | 'promised'
  | 'satisfied';

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

export type StakeholdersQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StakeholdersQuery = { readonly program: { readonly stakeholders: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: StakeholderKind, readonly role: string | null, readonly partOf: string | null, readonly voice: StakeholderVoice | null, readonly since: string, readonly withdrawnOn: string | null, readonly warnings: ReadonlyArray<string>, readonly wiifm: ReadonlyArray<{ readonly id: string, readonly text: string, readonly on: string, readonly by: string | null, readonly version: number, readonly earlier: ReadonlyArray<{ readonly text: string, readonly on: string, readonly version: number }> }>, readonly concessions: ReadonlyArray<{ readonly id: string, readonly change: string, readonly cost: string, readonly on: string, readonly by: string | null, readonly wiifm: string | null, readonly inReturn: string | null, readonly returnStatus: ReturnStatus | null }> }> } } };

export const stakeholdersDocument = {
  id: 'c99181fc4b0cc8ee8f0a9552c1780fd4b052ad63ca021a98b53bf62052252a29',
  name: 'Stakeholders',
} as Document<StakeholdersQuery, StakeholdersQueryVariables>;
