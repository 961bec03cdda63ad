/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type DecisionsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  decisionsBehind?: string | null | undefined;
}>;


export type DecisionsQuery = { readonly program: { readonly decisionRights: ReadonlyArray<{ readonly matter: string, readonly role: string, readonly note: string | null }>, readonly decisionsWithoutHim: ReadonlyArray<{ readonly id: string }>, readonly decisions: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly question: string, readonly outcome: string, readonly reason: string, readonly options: ReadonlyArray<string>, readonly status: Api.DecisionStatus, readonly decidedBy: string, readonly decidedOn: string, readonly recordedBy: string, readonly consulted: ReadonlyArray<string>, readonly touches: ReadonlyArray<Api.DecisionArea>, readonly right: string | null, readonly himConsulted: boolean, readonly missingVoices: ReadonlyArray<Api.DecisionArea>, readonly warning: string | null, readonly waivers: ReadonlyArray<{ readonly who: Api.DecisionArea, readonly by: string, readonly reason: string, readonly on: string }>, readonly reopenings: ReadonlyArray<{ readonly by: string, readonly on: string, readonly businessReason: string }>, readonly outcomes: ReadonlyArray<{ readonly version: number, readonly outcome: string, readonly reason: string, readonly decidedBy: string, readonly decidedOn: string, readonly consulted: ReadonlyArray<string>, readonly himConsulted: boolean }> }> } } };

export const decisionsDocument = {
  id: 'd17ed8471430340bd69161df9c1617067c73b4b425ffbea8a186f3e51e3dd62b',
  name: 'Decisions',
} as Document<DecisionsQuery, DecisionsQueryVariables>;
