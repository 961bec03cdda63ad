/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type BenefitsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  benefitsBehind?: string | null | undefined;
}>;


export type BenefitsQuery = { readonly program: { readonly goLiveOn: string | null, readonly benefitTotals: ReadonlyArray<{ readonly class: Api.BenefitClass, readonly currency: string | null, readonly priceBase: string | null, readonly realised: number, readonly benefits: number }>, readonly benefits: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly class: Api.BenefitClass | null, readonly phase: Api.BenefitPhase, readonly status: Api.BenefitStatus, readonly statusReason: string, readonly owner: string | null, readonly permanentOwner: boolean, readonly currency: string | null, readonly priceBase: string | null, readonly annualValue: number | null, readonly plannedToDate: number | null, readonly realisedToDate: number | null, readonly attainment: number | null, readonly forecast: { readonly stated: number | null, readonly trend: number | null, readonly statement: { readonly value: number, readonly forecastOn: string | null, readonly confidence: number | null, readonly reason: string, readonly statedOn: string } | null }, readonly promise: { readonly quote: string, readonly promiser: string, readonly madeOn: string, readonly value: number | null, readonly unit: string | null, readonly rejectedFor: string | null }, readonly measure: { readonly id: string, readonly name: string, readonly unit: string, readonly direction: string } | null, readonly baseline: { readonly value: number, readonly on: string } | null, readonly target: { readonly value: number, readonly on: string } | null, readonly latest: { readonly value: number, readonly on: string } | null }> } } };

export const benefitsDocument = {
  id: '60e0154f6e9bdd8792d57b0a40498d5c27920adebf10a9de211f5292a21dee7a',
  name: 'Benefits',
} as Document<BenefitsQuery, BenefitsQueryVariables>;
