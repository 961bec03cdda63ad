/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PlanGateQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  gate: string;
}>;


export type PlanGateQuery = { readonly program: { readonly gate: { readonly id: string, readonly name: string, readonly site: string | null, readonly wave: string | null, readonly dueOn: string, readonly round: number, readonly declared: Api.GateWord | null, readonly declaredBy: string | null, readonly declaredOn: string | null, readonly frozenAt: string | null, readonly result: Api.GateResult, readonly resultReason: string, readonly blocked: ReadonlyArray<string>, readonly missingVotes: ReadonlyArray<Api.GateRole>, readonly disagreement: boolean | null, readonly confidence: { readonly votes: number, readonly median: number, readonly range: number, readonly below6: number, readonly dissent: ReadonlyArray<string> } | null, readonly criteria: ReadonlyArray<{ readonly id: string, readonly text: string, readonly criticality: Api.CriterionCriticality, readonly fact: Api.CriterionFact | null, readonly required: number, readonly actual: number | null, readonly status: Api.CriterionStatus, readonly assessedOn: string | null, readonly evidence: string | null, readonly workaround: { readonly text: string, readonly owner: string, readonly expiresOn: string } | null }>, readonly votes: ReadonlyArray<{ readonly member: string, readonly role: Api.GateRole, readonly vote: Api.GateWord, readonly on: string, readonly changes: ReadonlyArray<{ readonly from: Api.GateWord, readonly on: string, readonly reason: string }> }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly owner: string, readonly dueOn: string, readonly closedOn: string | null, readonly closedBy: string | null, readonly evidence: string | null, readonly overdue: boolean }>, readonly overrides: ReadonlyArray<{ readonly by: string, readonly on: string, readonly reason: string, readonly result: Api.GateResult }> } } };

export const planGateDocument = {
  id: '921fd52d38c6fba6fd15c531d14e3881bb8329c02ab672cd0c87f971d1f25696',
  name: 'PlanGate',
} as Document<PlanGateQuery, PlanGateQueryVariables>;
