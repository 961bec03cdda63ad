/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type BenefitQueryVariables = Exact<{
  program: string;
  id: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BenefitQuery = { readonly program: { readonly goLiveOn: string | null, readonly benefit: { readonly counting: Api.Counting | null, readonly wholeLifeValue: number | null, readonly realisedToDatePct: number | null, readonly realisedPct: number | null, readonly remaining: number | null, readonly plannedAttainment: number | null, readonly retiredFor: string | null, readonly reviewsOn: ReadonlyArray<string>, readonly id: string, readonly title: string, readonly class: Api.BenefitClass | null, readonly phase: Api.BenefitPhase, readonly status: Api.BenefitStatus, readonly statusReason: string, readonly owner: string | null, readonly permanentOwner: boolean, readonly currency: string | null, readonly priceBase: string | null, readonly annualValue: number | null, readonly plannedToDate: number | null, readonly realisedToDate: number | null, readonly attainment: number | null, readonly promise: { readonly source: string, readonly status: Api.PromiseStatus, readonly acceptedBy: string | null, readonly quote: string, readonly promiser: string, readonly madeOn: string, readonly value: number | null, readonly unit: string | null, readonly rejectedFor: string | null }, readonly dependsOn: ReadonlyArray<{ readonly factor: string, readonly weight: number, readonly critical: boolean | null }>, readonly forecast: { readonly gap: number | null, readonly stated: number | null, readonly trend: number | null, readonly statements: ReadonlyArray<{ readonly value: number, readonly forecastOn: string | null, readonly confidence: number | null, readonly reason: string, readonly statedOn: string }> }, readonly rebaselines: ReadonlyArray<{ readonly version: number, readonly on: string, readonly baseline: number | null, readonly target: number | null, readonly targetOn: string | null, readonly reason: string, readonly approvedBy: string }>, readonly reviews: ReadonlyArray<{ readonly on: string, readonly by: string, readonly finding: string, readonly last: boolean }>, readonly verification: { readonly on: string, readonly by: string, readonly verdict: Api.Verdict, readonly note: string | null } | null, readonly measure: { readonly id: string, readonly name: string, readonly unit: string, readonly direction: string } | null, readonly baseline: { readonly value: number, readonly on: string } | null, readonly target: { readonly value: number, readonly on: string } | null, readonly latest: { readonly value: number, readonly on: string } | null } } };

export const benefitDocument = {
  id: '7db65ae2fd333112968a3032b9185468d64ff548775654d9585be6074108a0d2',
  name: 'Benefit',
} as Document<BenefitQuery, BenefitQueryVariables>;
