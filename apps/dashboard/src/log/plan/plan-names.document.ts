/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type PlanNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  milestonesBehind?: string | null | undefined;
  gatesBehind?: string | null | undefined;
}>;


export type PlanNamesQuery = { readonly program: { readonly planTemplates: ReadonlyArray<{ readonly template: string, readonly version: string, readonly title: string }>, readonly waves: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly readinessPacks: ReadonlyArray<{ readonly id: string }>, readonly milestones: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Api.MilestoneKind, readonly status: Api.MilestoneStatus }> }, readonly gates: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly declared: Api.GateWord | null, readonly criteria: ReadonlyArray<{ readonly id: string, readonly text: string, readonly workaround: { readonly expiresOn: string } | null }>, readonly conditions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly closedOn: string | null }> }> } } };

export const planNamesDocument = {
  id: '1023633cac9319e102ebbe98f07d1bd4d914b84aefd97c3143d60c3654af0d1a',
  name: 'PlanNames',
} as Document<PlanNamesQuery, PlanNamesQueryVariables>;
