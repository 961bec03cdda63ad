/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OverviewBenefitsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverviewBenefitsQuery = { readonly program: { readonly benefitTotals: ReadonlyArray<{ readonly class: Api.BenefitClass, readonly currency: string | null, readonly realised: number }>, readonly benefitsAtRisk: ReadonlyArray<{ readonly benefit: string, readonly title: string, readonly class: Api.BenefitClass | null, readonly currency: string | null, readonly target: number | null, readonly value: number | null, readonly note: string, readonly drivers: ReadonlyArray<{ readonly factor: Api.RiskFactor, readonly value: number }> }> } };

export const overviewBenefitsDocument = {
  id: '95af54cfca1ab0205c465e07743fe1a60b56e1da4ba52ace2e62b209e2da88e7',
  name: 'OverviewBenefits',
} as Document<OverviewBenefitsQuery, OverviewBenefitsQueryVariables>;
