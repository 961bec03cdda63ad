/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type BenefitClass =
  | 'cashable'
  | 'costAvoidance'
  | 'disBenefit'
  | 'nonCashable'
  | 'nonFinancial';

export type GateResult =
  | 'conditional'
  | 'fail'
  | 'pass'
  | 'unknown';

export type GateWord =
  | 'conditional'
  | 'go'
  | 'noGo';

/** Stale and missing are grey: nobody knows. Blocked is said by somebody, whatever the score. */
export type ReadinessStatus =
  | 'amber'
  | 'blocked'
  | 'green'
  | 'missing'
  | 'notApplicable'
  | 'red'
  | 'stale';

export type FiguresComparedQueryVariables = Exact<{
  program: string;
  until?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  since: string;
}>;


export type FiguresComparedQuery = { readonly then: { readonly alignment: { readonly index: number | null, readonly coverage: number, readonly sites: ReadonlyArray<{ readonly site: string, readonly index: number | null, readonly coverage: number }> }, readonly gates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly declared: GateWord | null, readonly result: GateResult, readonly site: string | null }> }, readonly readinessBySite: ReadonlyArray<{ readonly id: string, readonly name: string, readonly site: string | null, readonly lowestScore: number | null, readonly worst: ReadinessStatus }>, readonly benefitTotals: ReadonlyArray<{ readonly class: BenefitClass, readonly currency: string | null, readonly priceBase: string | null, readonly realised: number, readonly benefits: number }>, readonly flagFigures: { readonly open: number, readonly overdue: number } }, readonly now: { readonly alignment: { readonly index: number | null, readonly coverage: number, readonly sites: ReadonlyArray<{ readonly site: string, readonly index: number | null, readonly coverage: number }> }, readonly gates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly declared: GateWord | null, readonly result: GateResult, readonly site: string | null }> }, readonly readinessBySite: ReadonlyArray<{ readonly id: string, readonly name: string, readonly site: string | null, readonly lowestScore: number | null, readonly worst: ReadinessStatus }>, readonly benefitTotals: ReadonlyArray<{ readonly class: BenefitClass, readonly currency: string | null, readonly priceBase: string | null, readonly realised: number, readonly benefits: number }>, readonly flagFigures: { readonly open: number, readonly overdue: number } } };

export const figuresComparedDocument = {
  id: '91bb722167e92d0c2d44067fe2417fc7c9f5f08acd2ffdc20e49abc37b37279c',
  name: 'FiguresCompared',
} as Document<FiguresComparedQuery, FiguresComparedQueryVariables>;
