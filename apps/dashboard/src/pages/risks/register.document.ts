/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RegisterQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  risksBehind?: string | null | undefined;
  issuesBehind?: string | null | undefined;
}>;


export type RegisterQuery = { readonly program: { readonly risks: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Api.RiskKind, readonly title: string, readonly category: Api.RiskCategory, readonly factor: Api.RiskFactor | null, readonly site: string | null, readonly owner: string | null, readonly from: string | null, readonly status: Api.RiskStatus, readonly registeredOn: string, readonly realisedOn: string | null, readonly realisation: string | null, readonly closedOn: string | null, readonly closedReason: string | null, readonly scores: { readonly inherent: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: Api.RiskBand, readonly rationale: string, readonly on: string } | null, readonly current: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: Api.RiskBand, readonly rationale: string, readonly on: string } | null, readonly target: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: Api.RiskBand, readonly rationale: string, readonly on: string } | null }, readonly mitigations: ReadonlyArray<{ readonly text: string, readonly on: string, readonly dueOn: string | null, readonly done: boolean }> }> }, readonly issues: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: Api.RiskKind, readonly title: string, readonly category: Api.RiskCategory, readonly factor: Api.RiskFactor | null, readonly site: string | null, readonly owner: string | null, readonly from: string | null, readonly status: Api.RiskStatus, readonly registeredOn: string, readonly realisedOn: string | null, readonly realisation: string | null, readonly closedOn: string | null, readonly closedReason: string | null, readonly scores: { readonly inherent: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: Api.RiskBand, readonly rationale: string, readonly on: string } | null, readonly current: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: Api.RiskBand, readonly rationale: string, readonly on: string } | null, readonly target: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: Api.RiskBand, readonly rationale: string, readonly on: string } | null }, readonly mitigations: ReadonlyArray<{ readonly text: string, readonly on: string, readonly dueOn: string | null, readonly done: boolean }> }> } } };

export const registerDocument = {
  id: 'be6d3d08b33262097a362c833b0b87d96d165a34039f587a006e7a8d19a0163f',
  name: 'Register',
} as Document<RegisterQuery, RegisterQueryVariables>;
