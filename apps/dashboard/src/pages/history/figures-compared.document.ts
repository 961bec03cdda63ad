/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type FiguresComparedQueryVariables = Exact<{
  program: string;
  until?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  since: string;
  thenGatesBehind?: string | null | undefined;
  nowGatesBehind?: string | null | undefined;
}>;


export type FiguresComparedQuery = { readonly then: { readonly gates: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly declared: Api.GateWord | null, readonly result: Api.GateResult, readonly site: string | null }> }, readonly alignment: { readonly index: number | null, readonly status: Api.AlignmentStatus, readonly sites: ReadonlyArray<{ readonly site: string, readonly index: number | null, readonly status: Api.AlignmentStatus }> }, readonly readinessBySite: ReadonlyArray<{ readonly id: string, readonly name: string, readonly site: string | null, readonly lowestScore: number | null, readonly worst: Api.ReadinessStatus }>, readonly benefitTotals: ReadonlyArray<{ readonly class: Api.BenefitClass, readonly currency: string | null, readonly priceBase: string | null, readonly realised: number, readonly benefits: number }>, readonly flagFigures: { readonly open: number, readonly overdue: number } }, readonly now: { readonly gates: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly declared: Api.GateWord | null, readonly result: Api.GateResult, readonly site: string | null }> }, readonly alignment: { readonly index: number | null, readonly status: Api.AlignmentStatus, readonly sites: ReadonlyArray<{ readonly site: string, readonly index: number | null, readonly status: Api.AlignmentStatus }> }, readonly readinessBySite: ReadonlyArray<{ readonly id: string, readonly name: string, readonly site: string | null, readonly lowestScore: number | null, readonly worst: Api.ReadinessStatus }>, readonly benefitTotals: ReadonlyArray<{ readonly class: Api.BenefitClass, readonly currency: string | null, readonly priceBase: string | null, readonly realised: number, readonly benefits: number }>, readonly flagFigures: { readonly open: number, readonly overdue: number } } };

export type ComparedFiguresFragment = { readonly alignment: { readonly index: number | null, readonly status: Api.AlignmentStatus, readonly sites: ReadonlyArray<{ readonly site: string, readonly index: number | null, readonly status: Api.AlignmentStatus }> }, readonly readinessBySite: ReadonlyArray<{ readonly id: string, readonly name: string, readonly site: string | null, readonly lowestScore: number | null, readonly worst: Api.ReadinessStatus }>, readonly benefitTotals: ReadonlyArray<{ readonly class: Api.BenefitClass, readonly currency: string | null, readonly priceBase: string | null, readonly realised: number, readonly benefits: number }>, readonly flagFigures: { readonly open: number, readonly overdue: number } };

export type ComparedGateFragment = { readonly id: string, readonly name: string, readonly declared: Api.GateWord | null, readonly result: Api.GateResult, readonly site: string | null };

export const figuresComparedDocument = {
  id: '7388058b84d08a4ca9a76b5a765a5b236a7991178221919081c86761a6552a50',
  name: 'FiguresCompared',
} as Document<FiguresComparedQuery, FiguresComparedQueryVariables>;
