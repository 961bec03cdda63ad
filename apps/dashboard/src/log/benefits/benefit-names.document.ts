/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document } from '../../asking/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
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

export type BenefitNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BenefitNamesQuery = { readonly program: { readonly benefits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly phase: BenefitPhase }> }, readonly measures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } };

export const benefitNamesDocument = {
  id: '90122d1ca52e1d79ffeea610442ea00ccf7fe77e5f18a54d51b6e39d9140c975',
  name: 'BenefitNames',
} as Document<BenefitNamesQuery, BenefitNamesQueryVariables>;
