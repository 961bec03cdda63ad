/** Made by `npm run documents`; change the .graphql file beside it. */
import type { Document, Exact } from '../../asking/document';
import type * as Api from '../../asking/api-types';

export type BenefitNamesQueryVariables = Exact<{
  program: string;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
  benefitsBehind?: string | null | undefined;
  measuresBehind?: string | null | undefined;
}>;


export type BenefitNamesQuery = { readonly program: { readonly benefits: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly phase: Api.BenefitPhase }> }, readonly measures: { readonly goesOn: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } };

export const benefitNamesDocument = {
  id: 'dfdfde68c534ce8cb0537c836be9f19a9a991c1586cb7f38be6c9d1322a5ca60',
  name: 'BenefitNames',
} as Document<BenefitNamesQuery, BenefitNamesQueryVariables>;
