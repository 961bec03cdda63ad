/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OverviewKindsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OverviewKindsQuery = { readonly program: { readonly benefits: { readonly nodes: ReadonlyArray<{ readonly class: Api.BenefitClass | null, readonly currency: string | null, readonly priceBase: string | null, readonly phase: Api.BenefitPhase, readonly annualValue: number | null, readonly plannedToDate: number | null, readonly realisedToDate: number | null }> }, readonly benefitsAtRisk: ReadonlyArray<{ readonly class: Api.BenefitClass | null, readonly currency: string | null, readonly priceBase: string | null, readonly least: number | null, readonly most: number | null }> } };

export const overviewKindsDocument = {
  id: 'dee3c1191b6ec1b73e3b1d3d66eafb87258285dc7aa8203fe3fe1fea44896911',
  name: 'OverviewKinds',
} as Document<OverviewKindsQuery, OverviewKindsQueryVariables>;
