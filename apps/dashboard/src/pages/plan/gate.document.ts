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


export type PlanGateQuery = { readonly program: { readonly gate: { readonly round: number, readonly declaredBy: string | null, readonly frozenAt: string | null, readonly disagreement: boolean | null, readonly id: string, readonly name: string, readonly site: string | null, readonly wave: string | null, readonly dueOn: string, readonly declared: Api.GateWord | null, readonly declaredOn: string | null, readonly result: Api.GateResult, readonly resultReason: string, readonly overridden: boolean, readonly blocked: ReadonlyArray<string>, readonly missingVotes: ReadonlyArray<Api.GateRole>, readonly confidence: { readonly votes: number, readonly median: number, readonly range: number, readonly below6: number, readonly dissent: ReadonlyArray<string> } | null, readonly criteria: ReadonlyArray<{ readonly fact: Api.CriterionFact | null, readonly assessedOn: string | null, readonly evidence: string | null, readonly id: string, readonly text: string, readonly criticality: Api.CriterionCriticality, readonly required: number, readonly actual: number | null, readonly status: Api.CriterionStatus, readonly workaround: { readonly text: string, readonly owner: string, readonly expiresOn: string } | null }>, readonly votes: ReadonlyArray<{ readonly member: string, readonly role: Api.GateRole, readonly on: string, readonly vote: Api.GateWord, readonly changes: ReadonlyArray<{ readonly from: Api.GateWord, readonly on: string, readonly reason: string }> }>, readonly conditions: ReadonlyArray<{ readonly closedBy: string | null, readonly evidence: string | null, readonly id: string, readonly text: string, readonly owner: string, readonly dueOn: string, readonly closedOn: string | null, readonly overdue: boolean }>, readonly overrides: ReadonlyArray<{ readonly by: string, readonly on: string, readonly reason: string, readonly result: Api.GateResult }> } } };

export const planGateDocument = {
  id: '0b1c998eaac8b9dc54952f5c1148ef570bc242e1a4d7502b465dfe826278502f',
  name: 'PlanGate',
} as Document<PlanGateQuery, PlanGateQueryVariables>;
