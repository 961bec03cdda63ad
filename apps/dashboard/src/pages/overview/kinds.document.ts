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

export type BenefitPhase =
  | 'accepted'
  | 'baselined'
  | 'notRealised'
  | 'partiallyRealised'
  | 'planned'
  | 'promised'
  | 'realised'
  | 'rejected'
  | 'retired'
  | 'tracking';

export type OverviewKindsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverviewKindsQuery = { readonly program: { readonly benefits: { readonly nodes: ReadonlyArray<{ readonly class: BenefitClass | null, readonly currency: string | null, readonly priceBase: string | null, readonly phase: BenefitPhase, readonly annualValue: number | null, readonly plannedToDate: number | null, readonly realisedToDate: number | null }> }, readonly benefitsAtRisk: ReadonlyArray<{ readonly class: BenefitClass | null, readonly currency: string | null, readonly priceBase: string | null, readonly least: number | null, readonly most: number | null }> } };

export const overviewKindsDocument = {
  id: 'dee3c1191b6ec1b73e3b1d3d66eafb87258285dc7aa8203fe3fe1fea44896911',
  name: 'OverviewKinds',
} as Document<OverviewKindsQuery, OverviewKindsQueryVariables>;
