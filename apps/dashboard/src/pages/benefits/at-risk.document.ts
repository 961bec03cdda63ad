/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type AtRiskQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AtRiskQuery = { readonly program: { readonly benefitsAtRisk: ReadonlyArray<{ readonly benefit: string, readonly title: string, readonly class: Api.BenefitClass | null, readonly currency: string | null, readonly priceBase: string | null, readonly value: number | null, readonly least: number | null, readonly most: number | null, readonly readiness: number | null, readonly scheduleFactor: number, readonly note: string, readonly drivers: ReadonlyArray<{ readonly factor: Api.RiskFactor, readonly value: number }> }> } };

export const atRiskDocument = {
  id: 'ac60632adc766f98d2f0a02a03f8364bae7db6299fe23c48327c3ff344b1d20d',
  name: 'AtRisk',
} as Document<AtRiskQuery, AtRiskQueryVariables>;
