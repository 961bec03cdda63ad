/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PlanGatesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  gatesBehind?: string | null | undefined;
}>;


export type PlanGatesQuery = { readonly program: { readonly gates: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly site: string | null, readonly wave: string | null, readonly dueOn: string, readonly declared: Api.GateWord | null, readonly declaredOn: string | null, readonly result: Api.GateResult, readonly resultReason: string, readonly overridden: boolean, readonly blocked: ReadonlyArray<string>, readonly missingVotes: ReadonlyArray<Api.GateRole>, readonly criteria: ReadonlyArray<{ readonly id: string, readonly text: string, readonly criticality: Api.CriterionCriticality, readonly required: number, readonly actual: number | null, readonly status: Api.CriterionStatus, readonly workaround: { readonly owner: string, readonly expiresOn: string } | null }>, readonly votes: ReadonlyArray<{ readonly vote: Api.GateWord }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly owner: string, readonly dueOn: string, readonly closedOn: string | null, readonly overdue: boolean }>, readonly overrides: ReadonlyArray<{ readonly by: string, readonly on: string, readonly reason: string, readonly result: Api.GateResult }> }> }, readonly waves: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly waveGates: ReadonlyArray<{ readonly wave: string, readonly name: string, readonly result: Api.GateResult, readonly declared: Api.GateWord | null, readonly worstSite: string, readonly sites: ReadonlyArray<{ readonly site: string, readonly gate: string | null, readonly result: Api.GateResult, readonly declared: Api.GateWord | null }> }> } };

export const planGatesDocument = {
  id: 'a952b15b95ae696695ac18114c97128dc02fcfa3bd8a14c7f7dde8ac8ce30460',
  name: 'PlanGates',
} as Document<PlanGatesQuery, PlanGatesQueryVariables>;
