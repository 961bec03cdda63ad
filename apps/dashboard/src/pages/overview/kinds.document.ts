/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type OverviewKindsQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  benefitsBehind?: string | null | undefined;
}>;


export type OverviewKindsQuery = { readonly program: { readonly benefits: { readonly totalCount: number, readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly class: Api.BenefitClass | null, readonly currency: string | null, readonly priceBase: string | null, readonly phase: Api.BenefitPhase, readonly annualValue: number | null, readonly plannedToDate: number | null, readonly realisedToDate: number | null }> }, readonly benefitsAtRisk: ReadonlyArray<{ readonly class: Api.BenefitClass | null, readonly currency: string | null, readonly priceBase: string | null, readonly least: number | null, readonly most: number | null }> } };

export const overviewKindsDocument = {
  id: '14a6d06fe9745ae3d88dff3587308adb9c8810845ac9f4f278e6354b60ff681f',
  name: 'OverviewKinds',
} as Document<OverviewKindsQuery, OverviewKindsQueryVariables>;
