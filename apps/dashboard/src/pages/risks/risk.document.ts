/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type RiskQueryVariables = Exact<{
  program: string;
  id: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RiskQuery = { readonly program: { readonly risk: { readonly id: string, readonly kind: Api.RiskKind, readonly title: string, readonly category: Api.RiskCategory, readonly factor: Api.RiskFactor | null, readonly site: string | null, readonly owner: string | null, readonly from: string | null, readonly status: Api.RiskStatus, readonly registeredOn: string, readonly realisedOn: string | null, readonly realisation: string | null, readonly closedOn: string | null, readonly closedReason: string | null, readonly scores: { readonly inherent: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: Api.RiskBand, readonly rationale: string, readonly on: string } | null, readonly current: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: Api.RiskBand, readonly rationale: string, readonly on: string } | null, readonly target: { readonly likelihood: number, readonly consequence: number, readonly score: number, readonly band: Api.RiskBand, readonly rationale: string, readonly on: string } | null }, readonly mitigations: ReadonlyArray<{ readonly text: string, readonly on: string, readonly dueOn: string | null, readonly done: boolean }> } } };

export const riskDocument = {
  id: '8b34b08caa7413f45179ffa9bfcf04d08f92ba97bba0aad5b077f16f43da3c8d',
  name: 'Risk',
} as Document<RiskQuery, RiskQueryVariables>;
