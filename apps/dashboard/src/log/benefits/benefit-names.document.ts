/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type BenefitNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BenefitNamesQuery = { readonly program: { readonly benefits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly phase: Api.BenefitPhase }> }, readonly measures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } };

export const benefitNamesDocument = {
  id: '90122d1ca52e1d79ffeea610442ea00ccf7fe77e5f18a54d51b6e39d9140c975',
  name: 'BenefitNames',
} as Document<BenefitNamesQuery, BenefitNamesQueryVariables>;
