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

export type BenefitStatus =
  | 'atRisk'
  | 'exceeding'
  | 'noData'
  | 'notRealised'
  | 'offTrack'
  | 'onTrack'
  | 'partiallyRealised'
  | 'realised'
  | 'rejected'
  | 'retired';

export type BenefitsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BenefitsQuery = { readonly program: { readonly goLiveOn: string | null, readonly benefitTotals: ReadonlyArray<{ readonly class: BenefitClass, readonly currency: string | null, readonly priceBase: string | null, readonly realised: number, readonly benefits: number }>, readonly benefits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly class: BenefitClass | null, readonly phase: BenefitPhase, readonly status: BenefitStatus, readonly statusReason: string, readonly owner: string | null, readonly permanentOwner: boolean, readonly currency: string | null, readonly priceBase: string | null, readonly annualValue: number | null, readonly plannedToDate: number | null, readonly realisedToDate: number | null, readonly attainment: number | null, readonly promise: { readonly quote: string, readonly promiser: string, readonly madeOn: string, readonly value: number | null, readonly unit: string | null, readonly rejectedFor: string | null }, readonly measure: { readonly id: string, readonly name: string, readonly unit: string, readonly direction: string } | null, readonly baseline: { readonly value: number, readonly on: string } | null, readonly target: { readonly value: number, readonly on: string } | null, readonly latest: { readonly value: number, readonly on: string } | null, readonly forecast: { readonly stated: number | null, readonly trend: number | null, readonly statement: { readonly value: number, readonly forecastOn: string | null, readonly confidence: number | null, readonly reason: string, readonly statedOn: string } | null } }> } } };

export const benefitsDocument = {
  id: '93610f688710a25f8fc3dc4f5ea836532e46d7afb5718a7448babc9acf83f7e9',
  name: 'Benefits',
} as Document<BenefitsQuery, BenefitsQueryVariables>;
