/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type FiguresComparedQueryVariables = Exact<{
  program: string;
  until?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  since: string;
}>;


export type FiguresComparedQuery = { readonly then: { readonly alignment: { readonly index: number | null, readonly coverage: number, readonly sites: ReadonlyArray<{ readonly site: string, readonly index: number | null, readonly coverage: number }> }, readonly gates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly declared: Api.GateWord | null, readonly result: Api.GateResult, readonly site: string | null }> }, readonly readinessBySite: ReadonlyArray<{ readonly id: string, readonly name: string, readonly site: string | null, readonly lowestScore: number | null, readonly worst: Api.ReadinessStatus }>, readonly benefitTotals: ReadonlyArray<{ readonly class: Api.BenefitClass, readonly currency: string | null, readonly priceBase: string | null, readonly realised: number, readonly benefits: number }>, readonly flagFigures: { readonly open: number, readonly overdue: number } }, readonly now: { readonly alignment: { readonly index: number | null, readonly coverage: number, readonly sites: ReadonlyArray<{ readonly site: string, readonly index: number | null, readonly coverage: number }> }, readonly gates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly declared: Api.GateWord | null, readonly result: Api.GateResult, readonly site: string | null }> }, readonly readinessBySite: ReadonlyArray<{ readonly id: string, readonly name: string, readonly site: string | null, readonly lowestScore: number | null, readonly worst: Api.ReadinessStatus }>, readonly benefitTotals: ReadonlyArray<{ readonly class: Api.BenefitClass, readonly currency: string | null, readonly priceBase: string | null, readonly realised: number, readonly benefits: number }>, readonly flagFigures: { readonly open: number, readonly overdue: number } } };

export const figuresComparedDocument = {
  id: '91bb722167e92d0c2d44067fe2417fc7c9f5f08acd2ffdc20e49abc37b37279c',
  name: 'FiguresCompared',
} as Document<FiguresComparedQuery, FiguresComparedQueryVariables>;
